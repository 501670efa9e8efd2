package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The learning levels with their conditions, best first; who meets none is at the lowest level.
 *
 * @param fewest how many subjects with averages a student needs to be classified at all
 */
record LevelRules(List<LevelRule> rules, int fewest) {

  /** A level and why it is not another. */
  record Finding(Level level, LevelReason reason) {}

  LevelRules {
    rules = List.copyOf(rules);
  }

  Finding find(Standing standing) {
    LevelReason blocked = null;
    for (LevelRule rule : rules) {
      List<LevelObstacle> obstacles = rule.obstacles(standing);
      if (obstacles.isEmpty()) {
        return new Finding(rule.level(), reason(blocked, rule));
      }
      blocked = new LevelReason.Blocked(rule.level(), obstacles);
    }
    return new Finding(
        Level.NOT_REACHED,
        Objects.requireNonNull(blocked, "a rule set has at least one level rule"));
  }

  private static LevelReason reason(@Nullable LevelReason blockedBefore, LevelRule met) {
    return blockedBefore == null
        ? new LevelReason.AllConditionsMet(met.every(), met.most(), met.count())
        : blockedBefore;
  }
}
