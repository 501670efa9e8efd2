package vn.hocbaso.assessment.secondary;

import java.util.List;

/** Which condition decided a learning level, before any adjustment. */
public sealed interface LevelReason {

  /**
   * Every condition of the best level is met.
   *
   * @param every what every average reached
   * @param most what at least {@code count} averages reached
   */
  record AllConditionsMet(Mark every, Mark most, int count) implements LevelReason {}

  /** The level is not one better because of these; never empty. */
  record Blocked(Level target, List<LevelObstacle> obstacles) implements LevelReason {

    public Blocked {
      obstacles = List.copyOf(obstacles);
    }
  }
}
