package vn.hocbaso.school.roster;

import vn.hocbaso.platform.problem.ProblemType;

/** What the door for lists refuses. */
enum RosterProblem implements ProblemType {
  /** Somebody else took a code or number at the same moment; sent again the list is judged anew. */
  LIST_CHANGED_MEANWHILE(409);

  private final int status;

  RosterProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
