package vn.hocbaso.signing;

/** Where a batch stands. */
public enum BatchState {
  /** The bytes are frozen, nobody has authorised yet. */
  AWAITING_AUTHORISATION,
  /** The signer has been asked, on the telephone or at the desk, and has not decided yet. */
  AWAITING_APPROVAL,
  /** Documents are being signed. */
  RUNNING,
  /**
   * The run stopped before the end, or the signer did not approve; another authorisation goes on
   * with what is left.
   */
  INTERRUPTED,
  /** No document waits any more; those that failed can be tried again by another authorisation. */
  FINISHED
}
