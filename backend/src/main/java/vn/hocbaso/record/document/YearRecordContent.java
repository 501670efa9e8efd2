package vn.hocbaso.record.document;

import java.util.List;

/**
 * Everything that the printed record of one school year shows, frozen at its creation. Texts are
 * cleaned and bounded by the parts themselves; two contents are equal exactly if their XML is the
 * same byte for byte.
 */
public record YearRecordContent(
    RecordIdentity identity,
    SchoolInfo school,
    ClassInfo schoolClass,
    StudentInfo student,
    RecordedYear year) {

  private static final int LAST_OF_PRIMARY = 5;

  /**
   * @throws IllegalArgumentException if the grade is of another level than the year
   */
  public YearRecordContent {
    boolean primary = schoolClass.grade() <= LAST_OF_PRIMARY;
    if (primary != (year instanceof YearResults)) {
      throw new IllegalArgumentException("the grade is of another level than the year");
    }
  }

  /**
   * The year of a primary record.
   *
   * @throws IllegalStateException of a secondary record
   */
  public YearResults results() {
    if (year instanceof YearResults primary) {
      return primary;
    }
    throw new IllegalStateException("not a primary record");
  }

  /** The places for the signatures of subject teachers; none in primary school. */
  public List<SubjectSlot> slots() {
    return switch (year) {
      case YearResults primary -> List.of();
      case SecondaryYear secondary -> secondary.slots();
    };
  }
}
