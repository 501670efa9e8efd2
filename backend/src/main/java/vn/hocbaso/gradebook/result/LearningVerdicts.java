package vn.hocbaso.gradebook.result;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.secondary.LearningOutcome;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.LevelObstacle;
import vn.hocbaso.assessment.secondary.LevelReason;

/** Puts learning results into words. */
final class LearningVerdicts {

  private LearningVerdicts() {}

  static LearningVerdict of(LearningOutcome outcome) {
    return switch (outcome) {
      case LearningOutcome.Classified classified -> classified(classified);
      case LearningOutcome.NotEnoughData(var gaps) ->
          unknown(PrimarySentences.notEnoughData(), GapSentences.all(gaps));
      case LearningOutcome.PrincipalDecides(int scored, int required) ->
          unknown(
              Wording.inBoth(language -> Wording.text(language, "principal.decides")),
              Wording.inBoth(
                  language -> Wording.text(language, "learning.tooFew", scored, required)));
      case LearningOutcome.DecidedByPrincipal(Level level, String reason, var question) ->
          new LearningVerdict(
              new Verdict(
                  level.code(),
                  level.label(),
                  Wording.inBoth(language -> Wording.text(language, "principal.said", reason))),
              null,
              null);
      case LearningOutcome.NotAssessed() ->
          unknown(
              Wording.inBoth(language -> Wording.text(language, "learning.notAssessed")),
              Wording.inBoth(language -> Wording.text(language, "learning.allExempt")));
    };
  }

  private static LearningVerdict unknown(Label label, Label reason) {
    return new LearningVerdict(new Verdict(null, label, reason), null, null);
  }

  private static LearningVerdict classified(LearningOutcome.Classified outcome) {
    Label reason = Wording.inBoth(language -> reason(language, outcome));
    return new LearningVerdict(
        new Verdict(outcome.result().code(), outcome.result().label(), reason),
        outcome.base().code(),
        outcome.adjustment().map(adjustment -> adjustment.subject().code()).orElse(null));
  }

  private static String reason(Locale language, LearningOutcome.Classified outcome) {
    String base = reason(language, outcome.reason());
    return outcome
        .adjustment()
        .map(
            adjustment ->
                Wording.text(
                    language,
                    "learning.adjusted",
                    base,
                    outcome.base().label().in(language),
                    outcome.result().label().in(language),
                    adjustment.subject().name().in(language),
                    adjustment.without().label().in(language)))
        .orElse(base);
  }

  private static String reason(Locale language, LevelReason reason) {
    return switch (reason) {
      case LevelReason.AllConditionsMet(var every, var most, int count) ->
          Wording.text(
              language,
              "learning.best",
              Wording.mark(language, every),
              count,
              Wording.mark(language, most));
      case LevelReason.Blocked(var target, var obstacles) ->
          Wording.text(
              language,
              "reason.blocked",
              target.label().in(language),
              Wording.list(language, obstacles, LearningVerdicts::obstacle));
    };
  }

  private static String obstacle(Locale language, LevelObstacle obstacle) {
    return switch (obstacle) {
      case LevelObstacle.AverageTooLow(var subject, var mark, var minimum) ->
          Wording.text(
              language,
              "obstacle.average",
              subject.name().in(language),
              Wording.mark(language, mark),
              Wording.mark(language, minimum));
      case LevelObstacle.TooFewSubjects(int reaching, int required, var threshold) ->
          Wording.text(
              language,
              "obstacle.tooFewSubjects",
              reaching,
              Wording.mark(language, threshold),
              required);
      case LevelObstacle.CommentsNotReached(var subjects, int allowed) ->
          Wording.text(
              language,
              "obstacle.comments",
              subjects.stream()
                  .map(subject -> subject.name().in(language))
                  .collect(Collectors.joining(", ")));
    };
  }
}
