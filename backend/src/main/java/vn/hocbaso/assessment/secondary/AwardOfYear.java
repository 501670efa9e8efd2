package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title of the year (TT22/2021, Art. 15; TT43/2021, Art. 14). It rests on the year itself: what
 * is reassessed in summer counts for promotion only.
 */
public final class AwardOfYear {

  private AwardOfYear() {}

  /** The title, or why there is none. */
  public static AwardOutcome of(
      SecondaryProgramme programme,
      SubjectResults year,
      LearningOutcome learning,
      ConductOutcome conduct) {
    if (learning instanceof LearningOutcome.NotAssessed) {
      return new AwardOutcome.None(List.of(new AwardOutcome.NotAssessed()));
    }
    List<Gap> gaps = gaps(learning, conduct);
    Optional<Level> level = learning.level();
    if (conduct instanceof ConductOutcome.Decided decided && level.isPresent() && gaps.isEmpty()) {
      return decide(
          programme.provisions().awards(),
          Standing.of(year, programme.settings()),
          level.get(),
          decided.year());
    }
    return new AwardOutcome.NotEnoughData(gaps);
  }

  private static AwardOutcome decide(
      List<AwardRule> rules, Standing standing, Level learning, Level conduct) {
    List<AwardOutcome.Obstacle> obstacles = new ArrayList<>();
    if (conduct != Level.GOOD) {
      obstacles.add(new AwardOutcome.ConductTooLow(conduct));
    }
    if (learning != Level.GOOD) {
      obstacles.add(new AwardOutcome.LearningTooLow(learning));
    }
    return obstacles.isEmpty() ? title(rules, standing) : new AwardOutcome.None(obstacles);
  }

  private static AwardOutcome title(List<AwardRule> rules, Standing standing) {
    AwardOutcome.@Nullable Obstacle before = null;
    List<AwardOutcome.Obstacle> obstacles = new ArrayList<>();
    for (AwardRule rule : rules) {
      int reaching = standing.countAtLeast(rule.minimum());
      if (reaching >= rule.count()) {
        return new AwardOutcome.Awarded(rule.title(), Optional.ofNullable(before));
      }
      before = new AwardOutcome.TooFewSubjects(reaching, rule.count(), rule.minimum());
      obstacles.add(before);
    }
    return new AwardOutcome.None(obstacles);
  }

  private static List<Gap> gaps(LearningOutcome learning, ConductOutcome conduct) {
    List<Gap> gaps = new ArrayList<>();
    switch (learning) {
      case LearningOutcome.NotEnoughData(var missing) -> gaps.addAll(missing);
      case LearningOutcome.PrincipalDecides open -> gaps.add(new Gap.LearningResult());
      case LearningOutcome.Classified classified -> {}
      case LearningOutcome.DecidedByPrincipal decided -> {}
      case LearningOutcome.NotAssessed exempt -> {}
    }
    if (conduct instanceof ConductOutcome.NotEnoughData(var missing)) {
      gaps.addAll(missing);
    }
    return gaps;
  }
}
