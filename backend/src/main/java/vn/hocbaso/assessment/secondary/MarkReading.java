package vn.hocbaso.assessment.secondary;

import java.math.BigDecimal;

/** Whether a number may stand as a mark (TT22/2021, Art. 5). */
public sealed interface MarkReading {

  /** It may. */
  record Accepted(Mark mark) implements MarkReading {}

  /** It may not. */
  record Rejected(Refusal reason) implements MarkReading {}

  /** Why a number is no mark. */
  enum Refusal {
    /** A mark has one decimal at most; nobody's mark is rounded behind their back. */
    MORE_THAN_ONE_DECIMAL,
    /** Below 0 or above the top of the scale. */
    OUT_OF_SCALE
  }

  /** Reads a mark of the 10-point scale. */
  static MarkReading of(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.TEN) > 0) {
      return new Rejected(Refusal.OUT_OF_SCALE);
    }
    return number.stripTrailingZeros().scale() > 1
        ? new Rejected(Refusal.MORE_THAN_ONE_DECIMAL)
        : new Accepted(new Mark(number));
  }

  /**
   * Converts a mark of another scale that starts at 0, rounding half up.
   *
   * @param top the highest mark of that scale, above 0
   */
  static MarkReading converted(BigDecimal number, BigDecimal top) {
    if (top.signum() <= 0) {
      throw new IllegalArgumentException("a scale ends above 0");
    }
    return number.signum() < 0 || number.compareTo(top) > 0
        ? new Rejected(Refusal.OUT_OF_SCALE)
        : new Accepted(Mark.rounded(number.multiply(BigDecimal.TEN), top));
  }
}
