package vn.hocbaso.assessment;

/** Whether a test mark may be entered. */
public sealed interface MarkDecision {

  /** The mark stands, as a whole number. */
  record Accepted(int mark) implements MarkDecision {}

  /** The mark is refused; {@code minimum} and {@code maximum} are the limits of the scale. */
  record Rejected(Refusal reason, int minimum, int maximum) implements MarkDecision {}

  /** Why a mark is refused. */
  enum Refusal {
    /** Primary marks have no decimals (TT27/2020, Art. 7). */
    NOT_A_WHOLE_NUMBER,
    /** Outside the 10-point scale. */
    OUT_OF_SCALE,
    /** The grade does not study the subject. */
    NOT_TAUGHT,
    /** The subject is assessed by level and comment only. */
    NOT_TESTED,
    /** The grade sits this test, but not in this period. */
    NOT_TESTED_IN_PERIOD
  }
}
