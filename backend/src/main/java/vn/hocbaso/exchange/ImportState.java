package vn.hocbaso.exchange;

/** Where an import stands. Only a checked one can be confirmed. */
enum ImportState {
  /** Compared with the register; waits for a person. */
  CHECKED,
  /** Applied. Confirming again changes nothing. */
  CONFIRMED,
  /** The register has moved on since the check, or the check has expired. */
  OUTDATED
}
