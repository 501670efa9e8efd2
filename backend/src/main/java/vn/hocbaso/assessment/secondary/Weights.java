package vn.hocbaso.assessment.secondary;

/** The coefficients (hệ số) of marks in a term and of terms in the year. */
record Weights(int regular, int midTerm, int endOfTerm, int firstTerm, int secondTerm) {

  int of(Slot slot) {
    return switch (slot.kind()) {
      case REGULAR, TOPIC -> regular;
      case MID_TERM -> midTerm;
      case END_OF_TERM -> endOfTerm;
    };
  }
}
