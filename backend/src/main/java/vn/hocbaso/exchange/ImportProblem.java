package vn.hocbaso.exchange;

import vn.hocbaso.platform.problem.ProblemType;

/** What confirming an import, or checking one, can be refused for. */
enum ImportProblem implements ProblemType {
  /** The register is not any more what the check compared with; nothing was imported. */
  STUDENT_IMPORT_OUTDATED(409),
  /** No row of the file registers or changes anybody. */
  STUDENT_IMPORT_NOTHING_TO_APPLY(409),
  /** As many files are being read as the service reads at once. */
  STUDENT_IMPORT_BUSY(429);

  private final int status;

  ImportProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
