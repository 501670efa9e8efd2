package vn.hocbaso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** How many rows have which outcome. */
@Embeddable
record ImportCounts(
    @Column(name = "new_count") int registered,
    @Column(name = "changed_count") int changed,
    @Column(name = "unchanged_count") int unchanged,
    @Column(name = "broken_count") int broken) {

  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  static ImportCounts of(List<Decision> decisions) {
    return new ImportCounts(
        count(decisions, RowOutcome.NEW),
        count(decisions, RowOutcome.CHANGED),
        count(decisions, RowOutcome.UNCHANGED),
        count(decisions, RowOutcome.BROKEN));
  }

  /** Rows that confirming carries out. */
  int toApply() {
    return registered + changed;
  }

  private static int count(List<Decision> decisions, RowOutcome outcome) {
    return (int)
        decisions.stream()
            .filter(decision -> decision.row().verdict().outcome() == outcome)
            .count();
  }
}
