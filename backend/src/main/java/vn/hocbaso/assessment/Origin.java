package vn.hocbaso.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a rule set comes from and when it starts, grade by grade.
 *
 * @param id the stable name under which results computed by the rules are stored
 * @param legalBase the text of law behind the rules, as it is cited
 * @param firstYears per grade, the calendar year in which its first school year begins
 */
public record Origin(String id, String legalBase, Map<Integer, Integer> firstYears) {

  public Origin {
    firstYears = Map.copyOf(firstYears);
  }

  /** Whether the rules have this grade, in whatever school year. */
  public boolean covers(int grade) {
    return firstYears.containsKey(grade);
  }

  /**
   * Of several rule sets the one that governs a grade: the latest that has begun. A successor takes
   * over from its first school year and leaves earlier years as they were.
   *
   * @param startYear the calendar year in which the school year begins
   */
  public static <R> Optional<R> governing(
      Collection<R> known, Function<R, Origin> origin, int startYear, int grade) {
    return known.stream()
        .filter(rules -> firstYear(origin.apply(rules), grade) <= startYear)
        .max(Comparator.comparing(rules -> firstYear(origin.apply(rules), grade)));
  }

  boolean isLastGrade(int grade) {
    return firstYears.keySet().stream().allMatch(other -> other <= grade);
  }

  private static int firstYear(Origin origin, int grade) {
    return origin.firstYears.getOrDefault(grade, Integer.MAX_VALUE);
  }
}
