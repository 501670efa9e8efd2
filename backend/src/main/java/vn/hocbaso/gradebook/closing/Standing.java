package vn.hocbaso.gradebook.closing;

import java.time.Instant;

/** How the book of a class stands before a closing. */
public sealed interface Standing {

  /** Nothing is missing. */
  record Ready() implements Standing {}

  /**
   * Values are missing.
   *
   * @param students who lack something
   * @param cells that are missing
   */
  record Incomplete(int students, int cells, Refusal refusal) implements Standing {}

  /**
   * Closed already; a closing leaves it as it is.
   *
   * @param by account
   */
  record Closed(Instant at, String by) implements Standing {}

  /** Cannot be closed, whatever is entered. */
  record Impossible(Refusal refusal) implements Standing {}
}
