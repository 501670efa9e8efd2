package vn.hocbaso.gradebook.correction;

import vn.hocbaso.platform.problem.ProblemType;

/** What this part refuses. */
enum CorrectionProblem implements ProblemType {
  /** The cell is asked for or open already. */
  CORRECTION_EXISTS(409),
  /** The request was decided, or withdrawn, before. */
  CORRECTION_DECIDED(409),
  /** Whoever asks does not decide. */
  CORRECTION_OF_ONESELF(403),
  /** The student has no value in this column. */
  CORRECTION_NOT_APPLICABLE(422),
  /** The file is neither PDF nor JPEG nor PNG by its content. */
  CORRECTION_FILE_KIND(415),
  /** The file is larger than a scan has to be. */
  CORRECTION_FILE_TOO_LARGE(413);

  private final int status;

  CorrectionProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
