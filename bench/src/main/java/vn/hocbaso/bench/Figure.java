package vn.hocbaso.bench;

import java.util.Arrays;

/**
 * One figure: the median of its repetitions and how far they lie apart.
 *
 * @param part which of the measurements
 * @param name what was measured
 */
record Figure(String part, String name, String unit, double median, double least, double most) {

  /** The figure of some repetitions. */
  static Figure of(String part, String name, String unit, double... repetitions) {
    double[] sorted = repetitions.clone();
    Arrays.sort(sorted);
    return new Figure(part, name, unit, at(sorted, 0.5), sorted[0], sorted[sorted.length - 1]);
  }

  /** The value below which a share of the values lies; half of it is the median. */
  static double quantile(double share, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return at(sorted, share);
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  }
}
