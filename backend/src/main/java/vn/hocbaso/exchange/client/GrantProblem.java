package vn.hocbaso.exchange.client;

import vn.hocbaso.platform.problem.ProblemType;

/** What the granting of access to programs refuses. */
enum GrantProblem implements ProblemType {
  /** No such scope exists, or the vendor never asked for it. */
  GRANT_SCOPE_UNKNOWN(422);

  private final int status;

  GrantProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
