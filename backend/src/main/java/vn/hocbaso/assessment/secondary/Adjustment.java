package vn.hocbaso.assessment.secondary;

import java.util.Optional;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * The learning result was raised by one level because a single subject pulled it down by two or
 * more (TT22/2021, Art. 9.3).
 *
 * @param subject the one subject at fault
 * @param without the level that the student would have but for it: Tốt or Khá
 */
public record Adjustment(StudySubject subject, Level without) {

  private static final int STEPS = 2;

  /** The adjustment that the article asks for, or empty when it does not apply. */
  static Optional<Adjustment> of(
      LevelRules rules, Standing standing, Level base, SecondarySettings.Adjust mode) {
    return standing
        .subjects()
        .map(subject -> new Adjustment(subject, rules.find(standing.but(subject, mode)).level()))
        .filter(each -> each.without().isAtLeast(Level.FAIR))
        .filter(each -> base.stepsBelow(each.without()) >= STEPS)
        .findFirst();
  }
}
