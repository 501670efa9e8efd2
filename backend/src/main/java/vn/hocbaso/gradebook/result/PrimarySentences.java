package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Locale;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Obstacle;
import vn.hocbaso.assessment.PrimaryPromotion;
import vn.hocbaso.assessment.Reason;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.assessment.Warning;

/** Puts the reasons of the rules into sentences, in both languages at once. */
final class PrimarySentences {

  private PrimarySentences() {}

  static Label promotion(PrimaryPromotion promotion) {
    return Wording.inBoth(language -> promotion(language, promotion));
  }

  private static String promotion(Locale language, PrimaryPromotion promotion) {
    return switch (promotion) {
      case PrimaryPromotion.AwaitsPrincipal awaits ->
          Wording.text(language, "primary.awaits." + awaits.cause().name());
      case PrimaryPromotion.DecidedByPrincipal(var cause, var decision) ->
          Wording.text(
              language,
              decision.promoted() ? "principal.promoted" : "principal.notPromoted",
              decision.reason());
      case PrimaryPromotion.Completed completed -> completed.result().label().in(language);
      case PrimaryPromotion.AwaitsSupplementary awaits -> reason(language, awaits.reason());
      case PrimaryPromotion.NotEnoughData missing ->
          Wording.text(language, "reason.missing", missing.missing().size());
    };
  }

  static Label notEnoughData() {
    return Wording.inBoth(language -> Wording.text(language, "result.none"));
  }

  static Label missing(int values) {
    return Wording.inBoth(language -> Wording.text(language, "reason.missing", values));
  }

  static Label reason(Reason reason) {
    return Wording.inBoth(language -> reason(language, reason));
  }

  static Label warning(Warning warning) {
    return Wording.inBoth(
        language ->
            Wording.text(
                language,
                "warning." + warning.kind().name(),
                warning.subject().name().in(language),
                warning.level().label().in(language),
                warning.test().name().in(language),
                warning.mark()));
  }

  private static String reason(Locale language, Reason reason) {
    return switch (reason) {
      case Reason.AllConditionsMet(int minimumMark) ->
          Wording.text(language, "reason.best", minimumMark);
      case Reason.Blocked(var target, List<Obstacle> obstacles) ->
          Wording.text(
              language,
              "reason.blocked",
              target.label().in(language),
              Wording.list(language, obstacles, PrimarySentences::obstacle));
    };
  }

  private static String obstacle(Locale language, Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Level(var subject, var level) ->
          Wording.text(
              language,
              "obstacle.level",
              subject.name().in(language),
              level.label().in(language),
              level.code());
      case Obstacle.TraitTooLow(var trait, var level) ->
          Wording.text(
              language,
              trait.group() == TraitGroup.QUALITIES ? "obstacle.quality" : "obstacle.competency",
              trait.name().in(language),
              level.label().in(language),
              level.code());
      case Obstacle.Mark(var test, int mark, int minimum) ->
          Wording.text(language, "obstacle.mark", test.name().in(language), mark, minimum);
    };
  }
}
