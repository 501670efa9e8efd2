package vn.hocbaso.verifier;

import vn.hocbaso.record.FileVerdict;

/** How the program ends; of several files the gravest answer counts, in this order. */
enum Exit {
  /** Every file is a valid record. */
  VALID(0),
  /** A file was made by another system and is no record. */
  FOREIGN(3),
  /** Of a file something needed to be sure is missing. */
  UNDECIDED(2),
  /** A file is not valid. */
  NOT_VALID(1),
  /** The program was called wrongly, or a file could not be read. */
  USAGE(64);

  private final int status;

  Exit(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  static Exit of(FileVerdict verdict) {
    return switch (verdict.word()) {
      case VALID -> VALID;
      case NOT_VALID -> NOT_VALID;
      case CANNOT_DECIDE -> UNDECIDED;
      case FOREIGN -> FOREIGN;
    };
  }

  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
