package vn.hocbaso.gradebook;

import vn.hocbaso.platform.problem.ProblemType;

/** What this capability refuses. */
enum GradeBookProblem implements ProblemType {
  /** The year is closed; entries need a reopening first. */
  GRADE_BOOK_CLOSED(409),
  /** The year is open; there is nothing to reopen. */
  GRADE_BOOK_NOT_CLOSED(409),
  /** Required values are missing; each one is a violation. */
  GRADE_BOOK_INCOMPLETE(409),
  /** Nobody attends the class; there is nothing to close. */
  GRADE_BOOK_WITHOUT_STUDENTS(409),
  /** No rules are known for this grade and school year yet. */
  GRADE_WITHOUT_RULES(409),
  /** The class has no such period. */
  GRADE_PERIOD_UNKNOWN(404),
  /** Nobody has said yet which electives and topics the class studies. */
  GRADE_STUDY_PLAN_MISSING(409),
  /** The year cannot be closed before its terms. */
  GRADE_TERMS_OPEN(409),
  /** Values are taken at another time. */
  GRADE_WINDOW_CLOSED(409),
  /** The province lets values be taken at another time. */
  GRADE_PROVINCE_DATES_CLOSED(409),
  /** Supplementary assessment begins once the year is closed. */
  GRADE_YEAR_OPEN(409),
  /** The year cannot be reopened under a closed supplementary assessment. */
  GRADE_SUMMER_CLOSED(409),
  /** A term cannot be reopened under a closed year. */
  GRADE_YEAR_CLOSED(409);

  private final int status;

  GradeBookProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
