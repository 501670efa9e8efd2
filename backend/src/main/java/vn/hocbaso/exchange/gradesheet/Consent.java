package vn.hocbaso.exchange.gradesheet;

import java.util.Set;
import java.util.UUID;

/**
 * What the person who confirms has said on purpose.
 *
 * @param forced cells in which the file is to win over a newer value
 * @param emptying whether many values may go
 */
record Consent(Set<ForcedCell> forced, boolean emptying) {

  /** From here on emptied values are many: more than slips of the hand in one file. */
  static final int MANY_EMPTIED = 5;

  Consent {
    forced = Set.copyOf(forced);
  }

  /** Which cell. */
  record ForcedCell(UUID studentId, String column) {}

  boolean covers(CheckedCell cell) {
    return cell.ready()
        || (cell.verdict() == CheckedCell.Verdict.OLDER
            && forced.contains(new ForcedCell(cell.studentId(), cell.column())));
  }

  /** Whether the cells may go ahead although they empty what they empty. */
  boolean allows(CheckedSheet sheet) {
    return emptying
        || sheet.cells().stream().filter(this::covers).filter(cell -> cell.value() == null).count()
            < MANY_EMPTIED;
  }
}
