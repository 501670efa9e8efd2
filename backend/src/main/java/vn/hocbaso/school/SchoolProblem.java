package vn.hocbaso.school;

import vn.hocbaso.platform.problem.ProblemType;

/** What this capability refuses. */
enum SchoolProblem implements ProblemType {
  /** Somebody changed a student between the decision and the change; look again. */
  STUDENT_CHANGED_MEANWHILE(409),
  /** The text is not a school year such as 2026-2027. */
  SCHOOL_YEAR_INVALID(400);

  private final int status;

  SchoolProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
