package vn.hocbaso.assessment.secondary;

import java.math.BigDecimal;

/**
 * A weighted average as the exact quotient {@code total / weight}; {@link #mark} is what the record
 * shows.
 */
public record Average(BigDecimal total, BigDecimal weight) {

  public Average {
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("an average has a weight");
    }
  }

  /** An average of which only the rounded value is known. */
  public static Average of(Mark mark) {
    return new Average(mark.value(), BigDecimal.ONE);
  }

  /** The average, rounded half up to one decimal. */
  public Mark mark() {
    return Mark.rounded(total, weight);
  }

  /** This average as its own rounded value, for rules that go on from what the record shows. */
  Average asShown() {
    return of(mark());
  }

  /** The average of two averages, without rounding either. */
  static Average weighted(Average first, int firstWeight, Average second, int secondWeight) {
    BigDecimal one = BigDecimal.valueOf(firstWeight);
    BigDecimal two = BigDecimal.valueOf(secondWeight);
    return new Average(
        one.multiply(first.total)
            .multiply(second.weight)
            .add(two.multiply(second.total).multiply(first.weight)),
        one.add(two).multiply(first.weight).multiply(second.weight));
  }
}
