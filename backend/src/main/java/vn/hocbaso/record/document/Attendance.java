package vn.hocbaso.record.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Body measures and days of absence at the head of the year's block.
 *
 * @param heightCm in centimetres, at most one decimal; absent if nobody measured
 * @param weightKg in kilograms, at most one decimal; absent if nobody measured
 * @param excused days of absence with leave
 * @param unexcused days of absence without leave
 */
public record Attendance(
    @Nullable BigDecimal heightCm, @Nullable BigDecimal weightKg, int excused, int unexcused) {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(300);

  /**
   * @throws IllegalArgumentException if a measure or a number of days is impossible
   */
  public Attendance {
    heightCm = measure("height", heightCm);
    weightKg = measure("weight", weightKg);
    if (excused < 0 || excused > 366 || unexcused < 0 || unexcused > 366) {
      throw new IllegalArgumentException("days of absence are not within a year");
    }
  }

  private static @Nullable BigDecimal measure(String name, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    if (value.signum() <= 0
        || value.compareTo(LARGEST) > 0
        || value.stripTrailingZeros().scale() > 1) {
      throw new IllegalArgumentException(name + " is not a measure with one decimal");
    }
    return value.setScale(1);
  }
}
