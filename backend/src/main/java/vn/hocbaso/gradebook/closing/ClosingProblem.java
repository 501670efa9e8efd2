package vn.hocbaso.gradebook.closing;

import vn.hocbaso.platform.problem.ProblemType;

/** What this part refuses. */
enum ClosingProblem implements ProblemType {
  /**
   * The period is none of those that schools close, or a stage and a grade are asked for at once.
   */
  CLOSING_SCOPE_INVALID(422),
  /** No class of the scope has a book of the period. */
  CLOSING_WITHOUT_CLASSES(409),
  /** A class could not be closed because of a fault, several times. */
  CLOSING_FAILED(500);

  private final int status;

  ClosingProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
