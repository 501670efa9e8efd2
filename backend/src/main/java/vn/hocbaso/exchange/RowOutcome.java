package vn.hocbaso.exchange;

/** What confirming does with a row. */
enum RowOutcome {
  /** Registers a student whom the school did not have. */
  NEW,
  /** Changes a student, or the class or status of one. */
  CHANGED,
  /** The register says the same already. */
  UNCHANGED,
  /** Leaves the row out; its problems say why. */
  BROKEN
}
