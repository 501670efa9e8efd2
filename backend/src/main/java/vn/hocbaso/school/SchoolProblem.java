package vn.hocbaso.school;

import vn.hocbaso.platform.problem.ProblemType;

/** What this capability refuses. */
enum SchoolProblem implements ProblemType {
  /** Somebody changed a student between the decision and the change; look again. */
  STUDENT_CHANGED_MEANWHILE(409),
  /** The text is not a school year such as 2026-2027. */
  SCHOOL_YEAR_INVALID(400),
  /** The class does not study this subject. */
  ASSIGNMENT_SUBJECT_UNKNOWN(422),
  /** Nobody of the school has this id. */
  ASSIGNMENT_STAFF_UNKNOWN(422),
  /** The last day comes before the first. */
  ASSIGNMENT_DAYS_REVERSED(422);

  private final int status;

  SchoolProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
