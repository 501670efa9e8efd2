package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.form.BookPeriod;

/**
 * Which grade book: of a class and a period. A class belongs to one school year. The period is the
 * code as it was asked for; whether the class has it, its form knows.
 */
@Embeddable
record BookKey(
    @Column(name = "school_id") UUID schoolId,
    @Column(name = "class_id") UUID classId,
    @Column(name = "period") String period) {

  Place place() {
    return Place.classOf(schoolId, classId);
  }

  CellKey cell(UUID studentId, String column) {
    return new CellKey(schoolId, classId, period, studentId, column);
  }

  /** The book of another period of the same class. */
  BookKey in(BookPeriod other) {
    return new BookKey(schoolId, classId, other.code());
  }
}
