package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.assessment.secondary.PromotionOutcome.Cause;
import vn.hocbaso.assessment.secondary.PromotionOutcome.Decided;

/**
 * Whether a student moves up (TT22/2021, Art. 12 to 14). Asked again after summer training or
 * reassessment, it answers by their results.
 */
public final class Promotion {

  private Promotion() {}

  /** The state with its reasons, or what is missing, or that the principal decides. */
  public static PromotionOutcome of(SecondaryProgramme programme, YearSummary year) {
    return switch (year.basis()) {
      case CURRICULUM -> byRules(programme, year);
      case INDIVIDUAL_PLAN -> byIndividualPlan(byRules(programme, year));
      case NOT_ASSESSED -> new PromotionOutcome.PrincipalDecides(Cause.NOT_ASSESSED);
    };
  }

  /** Who meets every condition moves up like everyone; nobody else is held back by a formula. */
  private static PromotionOutcome byIndividualPlan(PromotionOutcome outcome) {
    return outcome instanceof Decided(var state, var reasons) && state != PromotionState.PROMOTED
        ? new PromotionOutcome.PrincipalDecides(Cause.INDIVIDUAL_PLAN)
        : outcome;
  }

  private static PromotionOutcome byRules(SecondaryProgramme programme, YearSummary year) {
    int limit = programme.provisions().promotion().absences();
    if (year.absences().isPresent() && year.absences().getAsInt() > limit) {
      return decided(
          PromotionState.NOT_PROMOTED,
          new PromotionReason.TooManyAbsences(year.absences().getAsInt(), limit));
    }
    if (year.currentLearning() instanceof LearningOutcome.PrincipalDecides) {
      return new PromotionOutcome.PrincipalDecides(Cause.NOT_CLASSIFIED);
    }
    if (year.currentLearning() instanceof LearningOutcome.NotAssessed) {
      return new PromotionOutcome.PrincipalDecides(Cause.NOT_ASSESSED);
    }
    List<Gap> gaps = gaps(year);
    if (year.conduct() instanceof ConductOutcome.Decided conduct && gaps.isEmpty()) {
      return byLevels(
          programme, year, new Levels(conduct, year.currentLearning().level().orElseThrow()));
    }
    return new PromotionOutcome.NotEnoughData(gaps);
  }

  /** The two levels that count. */
  private record Levels(ConductOutcome.Decided conduct, Level learning) {

    boolean conductReached() {
      return conduct.current().isAtLeast(Level.REACHED);
    }

    boolean learningReached() {
      return learning.isAtLeast(Level.REACHED);
    }
  }

  private static PromotionOutcome byLevels(
      SecondaryProgramme programme, YearSummary year, Levels levels) {
    if (!levels.conductReached()) {
      return withoutConduct(programme, levels);
    }
    return levels.learningReached()
        ? decided(
            PromotionState.PROMOTED,
            new PromotionReason.AllConditionsMet(
                year.absences().orElseThrow(), programme.provisions().promotion().absences()))
        : withoutLearning(programme, year, levels.conduct());
  }

  private static PromotionOutcome withoutConduct(SecondaryProgramme programme, Levels levels) {
    boolean again = levels.conduct().reassessed().isPresent();
    PromotionReason conduct = new PromotionReason.ConductNotReached(again);
    if (levels.learningReached()) {
      return decided(again ? PromotionState.NOT_PROMOTED : PromotionState.SUMMER_TRAINING, conduct);
    }
    PromotionReason learning = new PromotionReason.LearningNotReached(false);
    if (!programme.settings().retestAfterConductReassessed()) {
      return decided(
          PromotionState.NOT_PROMOTED, conduct, learning, new PromotionReason.ReassessmentClosed());
    }
    return decided(
        again ? PromotionState.NOT_PROMOTED : PromotionState.SUMMER_TRAINING_FIRST,
        conduct,
        learning);
  }

  private static PromotionOutcome withoutLearning(
      SecondaryProgramme programme, YearSummary year, ConductOutcome.Decided conduct) {
    boolean again = year.reassessment().isPresent();
    PromotionReason learning = new PromotionReason.LearningNotReached(again);
    boolean closed =
        conduct.year() == Level.NOT_REACHED && !programme.settings().retestAfterConductReassessed();
    if (closed) {
      return decided(
          PromotionState.NOT_PROMOTED, learning, new PromotionReason.ReassessmentClosed());
    }
    return decided(again ? PromotionState.NOT_PROMOTED : PromotionState.REASSESSMENT, learning);
  }

  private static List<Gap> gaps(YearSummary year) {
    List<Gap> gaps = new ArrayList<>();
    if (year.currentLearning() instanceof LearningOutcome.NotEnoughData(var missing)) {
      gaps.addAll(missing);
    }
    if (year.conduct() instanceof ConductOutcome.NotEnoughData(var missing)) {
      gaps.addAll(missing);
    }
    if (year.absences().isEmpty()) {
      gaps.add(new Gap.Absences());
    }
    return gaps;
  }

  private static PromotionOutcome decided(PromotionState state, PromotionReason... reasons) {
    return new Decided(state, List.of(reasons));
  }
}
