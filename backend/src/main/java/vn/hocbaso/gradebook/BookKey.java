package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.hocbaso.access.Place;
import vn.hocbaso.assessment.AssessmentPeriod;

/** Which grade book: of a class and a period. A class belongs to one school year. */
@Embeddable
record BookKey(
    @Column(name = "school_id") UUID schoolId,
    @Column(name = "class_id") UUID classId,
    @Column(name = "period") String period) {

  /** The only period whose book can be kept so far. */
  static final AssessmentPeriod PERIOD = AssessmentPeriod.YEAR_END;

  static BookKey yearEnd(UUID schoolId, UUID classId) {
    return new BookKey(schoolId, classId, PERIOD.code());
  }

  Place place() {
    return Place.classOf(schoolId, classId);
  }

  CellKey cell(UUID studentId, String column) {
    return new CellKey(schoolId, classId, period, studentId, column);
  }
}
