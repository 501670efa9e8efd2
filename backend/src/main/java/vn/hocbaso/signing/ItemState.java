package vn.hocbaso.signing;

/** Where one document of a batch stands. */
public enum ItemState {
  /** Not signed yet. */
  WAITING,
  /** Signed and kept by the receiver. */
  DONE,
  /** Not signed; the problem says why. */
  FAILED,
  /** A later batch took the document over. */
  SUPERSEDED
}
