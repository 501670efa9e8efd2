package vn.hocbaso.gradebook.correction;

import java.util.UUID;
import vn.hocbaso.access.Place;

/** Which value: a student's line and a column of the book of a class and a period. */
public record CorrectedCell(
    UUID schoolId, UUID classId, String period, UUID studentId, String column) {

  Place place() {
    return Place.classOf(schoolId, classId);
  }
}
