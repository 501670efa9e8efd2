package vn.hocbaso.exchange.gradesheet;

import vn.hocbaso.platform.problem.ProblemType;

/** What a file of a grade book, or confirming it, can be refused for as a whole. */
enum GradeSheetProblem implements ProblemType {
  /** No sheet has titles of which one names the students and another a column of the book. */
  GRADE_SHEET_NO_HEADER(400),
  /** The file was made from another book than the one it was sent to. */
  GRADE_SHEET_OF_ANOTHER_BOOK(409),
  /** The check is too old to be confirmed. */
  GRADE_IMPORT_EXPIRED(409),
  /** Nothing in the file changes anything. */
  GRADE_IMPORT_NOTHING_TO_APPLY(409),
  /** Many values would be emptied, and nobody has said that this is meant. */
  GRADE_IMPORT_EMPTIES(409);

  private final int status;

  GradeSheetProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
