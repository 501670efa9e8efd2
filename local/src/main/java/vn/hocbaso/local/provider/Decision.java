package vn.hocbaso.local.provider;

/** What becomes of a request on the telephone. */
public enum Decision {
  /** The signer approves. */
  APPROVE,
  /** The signer refuses. */
  REFUSE,
  /** The signer lets the time run out. */
  EXPIRE,
  /** The telephone cannot use the key: wrong PIN too often. */
  FAIL
}
