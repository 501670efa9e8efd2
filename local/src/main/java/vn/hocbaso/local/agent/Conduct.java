package vn.hocbaso.local.agent;

/** How a simulated agent behaves when it is asked to sign. */
public enum Conduct {
  /** As it should. */
  WELL,
  /** The holder says no. */
  REFUSE,
  /** No answer, ever. */
  STALL,
  /** The line is cut instead of an answer. */
  DROP_LINE,
  /** The first half of the hashes, rounded down, is signed. */
  HALF,
  /** Another token's key signs, as if the token had been changed unnoticed. */
  WRONG_CERTIFICATE,
  /** The values are no signatures. */
  BAD_SIGNATURE
}
