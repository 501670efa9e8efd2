package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.UUID;

/** Which cell: a student's line and a column of a grade book. */
@Embeddable
record CellKey(
    @Column(name = "school_id") UUID schoolId,
    @Column(name = "class_id") UUID classId,
    @Column(name = "period") String period,
    @Column(name = "student_id") UUID studentId,
    @Column(name = "column_code") String column) {

  /** The one order in which cells are locked, so that two batches never wait for each other. */
  static final Comparator<CellKey> LOCK_ORDER =
      Comparator.comparing((CellKey key) -> key.studentId().toString())
          .thenComparing(CellKey::column);

  /** The book that the cell is in. */
  BookKey book() {
    return new BookKey(schoolId, classId, period);
  }
}
