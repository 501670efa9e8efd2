package vn.hocbaso.gradebook.closing;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolYear;

/**
 * What is closed in one act: a period of the whole school, of a stage or of a grade.
 *
 * @param stage null for every stage
 * @param grade null for every grade
 */
record ClosingScope(
    String schoolYear, ClosingPeriod period, @Nullable SchoolStage stage, @Nullable Integer grade) {

  /**
   * Checks the scope.
   *
   * @throws DomainException {@code SCHOOL_YEAR_INVALID}; {@code CLOSING_SCOPE_INVALID} for a stage
   *     and a grade at once
   */
  ClosingScope {
    SchoolYear.read(schoolYear);
    if (stage != null && grade != null) {
      throw DomainException.of(ClosingProblem.CLOSING_SCOPE_INVALID);
    }
  }

  /** Whether a class is meant, with or without a book of the period. */
  boolean covers(ClassProfile group) {
    return (stage == null || stage.has(group.grade())) && (grade == null || grade == group.grade());
  }
}
