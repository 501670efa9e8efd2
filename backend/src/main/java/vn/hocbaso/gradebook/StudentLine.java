package vn.hocbaso.gradebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.EnrolledStudent;

/**
 * A student's line in the grade book.
 *
 * @param cells by column code; columns never written have none
 * @param notApplicable by column code, why the student has no value there
 * @param missing codes of the columns without which the book cannot be closed
 */
record StudentLine(
    EnrolledStudent student,
    Map<String, GradeCell> cells,
    Map<String, Label> notApplicable,
    List<String> missing,
    StudentResult result) {

  /** The values that are there, by column code. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    cells.forEach(
        (column, cell) -> {
          String value = cell.value();
          if (value != null) {
            values.put(column, value);
          }
        });
    return values;
  }
}
