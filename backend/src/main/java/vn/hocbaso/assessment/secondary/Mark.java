package vn.hocbaso.assessment.secondary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A mark or average of the 10-point scale, a number with one decimal (TT22/2021, Art. 5).
 *
 * @param value 0.0 to 10.0, always with exactly one decimal
 */
public record Mark(BigDecimal value) implements Comparable<Mark> {

  /** The lowest mark, and what a test counts that was missed without a reason. */
  public static final Mark ZERO = new Mark(BigDecimal.ZERO);

  /** The highest mark. */
  public static final Mark HIGHEST = new Mark(BigDecimal.TEN);

  private static final int DECIMALS = 1;

  /**
   * Checks the scale.
   *
   * @throws ArithmeticException when there is more than one decimal
   * @throws IllegalArgumentException outside 0 to 10
   */
  public Mark {
    value = value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    if (value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0) {
      throw new IllegalArgumentException("outside the 10-point scale: " + value);
    }
  }

  /** The mark written like this: {@code "8"}, {@code "7.5"}. */
  public static Mark of(String value) {
    return new Mark(new BigDecimal(value));
  }

  /** Rounds a quotient half up to one decimal: the only place where the rules round. */
  static Mark rounded(BigDecimal dividend, BigDecimal divisor) {
    return new Mark(dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP));
  }

  /** Whether this mark reaches a threshold. */
  public boolean isAtLeast(Mark threshold) {
    return compareTo(threshold) >= 0;
  }

  @Override
  public int compareTo(Mark other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
