package vn.hocbaso.record;

import vn.hocbaso.platform.problem.ProblemType;

/** What this capability refuses. */
enum RecordProblem implements ProblemType {
  /** The record's state does not allow the act; somebody may have been quicker. */
  RECORD_ACT_NOT_OPEN(409),
  /** Records are created from a closed year only. */
  YEAR_NOT_CLOSED(409),
  /** A class without homeroom teacher cannot have records. */
  HOMEROOM_TEACHER_MISSING(409),
  /** The record names another homeroom teacher; it has to be created anew. */
  HOMEROOM_TEACHER_CHANGED(409),
  /** The class's book was reopened; what its records say is no longer settled. */
  RECORD_YEAR_REOPENED(409),
  /** The class's book was closed again since the record was created; it may say otherwise. */
  RECORD_OUTDATED(409),
  /** The student is not in this class any more. */
  RECORD_STUDENT_LEFT(409),
  /** Another record has taken the place of the revoked one already. */
  RECORD_REPLACED(409),
  /** The result is not final: summer, or a decision, comes first. */
  RECORD_RESULT_AWAITED(409),
  /** Subject teachers who come before the homeroom teacher have not signed; the names say who. */
  RECORD_SUBJECTS_UNSIGNED(409),
  /** The record was created anew or returned since the subject was offered for signing. */
  RECORD_SUBJECT_OUTDATED(409),
  /** A signature just made does not pass our own verification, so it was not kept. */
  SIGNATURE_NOT_CONFIRMED(503),
  /** Only acts that put a signature on records are done in batches. */
  ACT_NOT_A_SIGNATURE(400),
  /** As many files as the service checks at once are being checked. */
  VERIFICATION_BUSY(503),
  /** The file to be verified is neither XML nor PDF. */
  VERIFICATION_FILE_UNKNOWN(415),
  /** The file is refused by its build alone, so there is no signature to report on. */
  VERIFICATION_REPORT_NONE(422),
  /** A file to be verified has at most 10 MiB. */
  VERIFICATION_FILE_TOO_LARGE(413);

  private final int status;

  RecordProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
