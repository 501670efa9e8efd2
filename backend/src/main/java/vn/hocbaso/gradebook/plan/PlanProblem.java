package vn.hocbaso.gradebook.plan;

import vn.hocbaso.platform.problem.ProblemType;

/** What the setting of study plans refuses. */
enum PlanProblem implements ProblemType {
  /** The choices make no plan; each fault is a violation. */
  STUDY_PLAN_INVALID(422),
  /** The change would alter a book that is closed. */
  STUDY_PLAN_BOOK_CLOSED(409),
  /** Values stand in columns that the plan would take away. */
  STUDY_PLAN_STRANDS_VALUES(409);

  private final int status;

  PlanProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
