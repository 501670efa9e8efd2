package vn.hocbaso.assessment;

import java.util.List;

/** Which condition decided the result of the year. */
public sealed interface Reason {

  /**
   * Every condition of the best result is met.
   *
   * @param minimumMark the mark that every test reached
   */
  record AllConditionsMet(int minimumMark) implements Reason {}

  /**
   * The result is not one step better because of these values; never empty.
   *
   * @param target the next better result, which they block
   */
  record Blocked(OverallResult target, List<Obstacle> obstacles) implements Reason {

    public Blocked {
      obstacles = List.copyOf(obstacles);
    }
  }
}
