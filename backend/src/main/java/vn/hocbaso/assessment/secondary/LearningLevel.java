package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Optional;

/** The learning result of a term or of the year (TT22/2021, Art. 9.2 and 9.3; TT43/2021). */
public final class LearningLevel {

  private LearningLevel() {}

  /** The level with its reason, or why there is none. */
  public static LearningOutcome of(SecondaryProgramme programme, SubjectResults results) {
    if (results.results().stream().allMatch(SubjectResult.Exempt.class::isInstance)) {
      return new LearningOutcome.NotAssessed();
    }
    List<Gap> gaps = results.gaps();
    if (!gaps.isEmpty()) {
      return new LearningOutcome.NotEnoughData(gaps);
    }
    Standing standing = Standing.of(results, programme.settings());
    LevelRules rules = programme.provisions().levels();
    return standing.scored().size() < rules.fewest()
        ? new LearningOutcome.PrincipalDecides(standing.scored().size(), rules.fewest())
        : classified(rules, standing, programme.settings().adjustment());
  }

  private static LearningOutcome classified(
      LevelRules rules, Standing standing, SecondarySettings.Adjust mode) {
    LevelRules.Finding base = rules.find(standing);
    Optional<Adjustment> adjustment = Adjustment.of(rules, standing, base.level(), mode);
    Level result = adjustment.isPresent() ? base.level().oneHigher() : base.level();
    return new LearningOutcome.Classified(base.level(), result, base.reason(), adjustment);
  }
}
