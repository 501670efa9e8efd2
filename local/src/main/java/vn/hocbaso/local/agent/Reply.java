package vn.hocbaso.local.agent;

/** What comes back on a line. */
sealed interface Reply {

  /** A message. */
  record Text(String message) implements Reply {}

  /** Nothing, ever. */
  record Silence() implements Reply {}

  /** The end of the line. */
  record Cut() implements Reply {}
}
