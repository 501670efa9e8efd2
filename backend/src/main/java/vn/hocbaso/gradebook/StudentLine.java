package vn.hocbaso.gradebook;

import java.util.List;
import java.util.Map;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.EnrolledStudent;

/**
 * A student's line in the grade book.
 *
 * @param cells by column code; columns never written have none
 * @param missing codes of the required columns without a value
 */
record StudentLine(
    EnrolledStudent student,
    Map<String, GradeCell> cells,
    List<String> missing,
    StudentResult result) {}
