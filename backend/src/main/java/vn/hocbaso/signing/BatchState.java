package vn.hocbaso.signing;

/** Where a batch stands. */
public enum BatchState {
  /** The bytes are frozen, nobody has authorised yet. */
  AWAITING_AUTHORISATION,
  /** Documents are being signed. */
  RUNNING,
  /** The run stopped before the end; another authorisation goes on with what is left. */
  INTERRUPTED,
  /** No document waits any more; those that failed can be tried again by another authorisation. */
  FINISHED
}
