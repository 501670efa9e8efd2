package vn.hocbaso.gradebook.result;

import java.util.Locale;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.PrimaryPromotion;
import vn.hocbaso.assessment.secondary.AwardOutcome;
import vn.hocbaso.assessment.secondary.PromotionOutcome;
import vn.hocbaso.assessment.secondary.PromotionReason;
import vn.hocbaso.assessment.secondary.PromotionState;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;

/** Puts promotion and titles into words. */
final class PromotionVerdicts {

  /** The same code as in primary school. */
  private static final String AWAITS_PRINCIPAL =
      new PrimaryPromotion.AwaitsPrincipal(PrimaryPromotion.Cause.NOT_ASSESSED).code();

  private PromotionVerdicts() {}

  static Verdict promotion(SecondaryProgramme programme, PromotionOutcome outcome) {
    return switch (outcome) {
      case PromotionOutcome.Decided(PromotionState state, var reasons) ->
          new Verdict(
              state.code(),
              programme.labelOf(state),
              Wording.inBoth(
                  language ->
                      Wording.text(
                          language,
                          "promotion.because",
                          Wording.list(language, reasons, PromotionVerdicts::reason))));
      case PromotionOutcome.NotEnoughData(var gaps) ->
          new Verdict(null, PrimarySentences.notEnoughData(), GapSentences.all(gaps));
      case PromotionOutcome.PrincipalDecides(var cause) ->
          new Verdict(
              AWAITS_PRINCIPAL, text("principal.decides"), text("promotion.cause." + cause.name()));
      case PromotionOutcome.DecidedByPrincipal(var cause, var decision) -> {
        PromotionState state =
            decision.promoted() ? PromotionState.PROMOTED : PromotionState.NOT_PROMOTED;
        yield new Verdict(
            state.code(),
            programme.labelOf(state),
            Wording.inBoth(
                language -> Wording.text(language, "principal.said", decision.reason())));
      }
    };
  }

  static Verdict award(AwardOutcome outcome) {
    return switch (outcome) {
      case AwardOutcome.Awarded(var title, var notBetter) ->
          new Verdict(
              title.code(),
              title.name(),
              Wording.inBoth(
                  language ->
                      notBetter
                          .map(
                              obstacle ->
                                  Wording.text(
                                      language, "award.notBetter", obstacle(language, obstacle)))
                          .orElseGet(() -> Wording.text(language, "award.best"))));
      case AwardOutcome.None(var obstacles) ->
          new Verdict(
              null,
              text("award.none"),
              Wording.inBoth(
                  language ->
                      Wording.text(
                          language,
                          "award.blocked",
                          Wording.list(language, obstacles, PromotionVerdicts::obstacle))));
      case AwardOutcome.NotEnoughData(var gaps) ->
          new Verdict(null, PrimarySentences.notEnoughData(), GapSentences.all(gaps));
    };
  }

  private static String reason(Locale language, PromotionReason reason) {
    return switch (reason) {
      case PromotionReason.AllConditionsMet(int absences, int limit) ->
          Wording.text(language, "promotion.met", absences, limit);
      case PromotionReason.TooManyAbsences(int absences, int limit) ->
          Wording.text(language, "promotion.absences", absences, limit);
      case PromotionReason.ConductNotReached(boolean again) ->
          Wording.text(language, again ? "promotion.conductAgain" : "promotion.conduct");
      case PromotionReason.LearningNotReached(boolean again) ->
          Wording.text(language, again ? "promotion.learningAgain" : "promotion.learning");
      case PromotionReason.ReassessmentClosed() -> Wording.text(language, "promotion.closed");
    };
  }

  private static String obstacle(Locale language, AwardOutcome.Obstacle obstacle) {
    return switch (obstacle) {
      case AwardOutcome.ConductTooLow(var level) ->
          Wording.text(language, "award.conduct", level.label().in(language));
      case AwardOutcome.LearningTooLow(var level) ->
          Wording.text(language, "award.learning", level.label().in(language));
      case AwardOutcome.TooFewSubjects(int reaching, int required, var threshold) ->
          Wording.text(
              language,
              "obstacle.tooFewSubjects",
              reaching,
              Wording.mark(language, threshold),
              required);
      case AwardOutcome.NotAssessed() -> Wording.text(language, "learning.notAssessed");
    };
  }

  private static Label text(String key) {
    return Wording.inBoth(language -> Wording.text(language, key));
  }
}
