package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.PrincipalDecision;
import vn.hocbaso.assessment.curriculum.Term;

class PromotionTest {

  private static final LearningOutcome REACHED = Secondary.learning(Level.REACHED);
  private static final LearningOutcome NOT_REACHED = Secondary.learning(Level.NOT_REACHED);
  private static final ConductOutcome.Decided BAD = Secondary.conduct(Level.NOT_REACHED);
  private static final ConductOutcome.Decided WELL = Secondary.conduct(Level.GOOD);

  @Test
  void promotesWhoMeetsEveryCondition() {
    assertThat(decide(REACHED, Secondary.conduct(Level.REACHED), 45))
        .isEqualTo(decided(PromotionState.PROMOTED, new PromotionReason.AllConditionsMet(45, 45)));
  }

  @Test
  void promotesNobodyWithMoreThan45AbsencesWhateverTheResults() {
    PromotionOutcome refused =
        decided(PromotionState.NOT_PROMOTED, new PromotionReason.TooManyAbsences(46, 45));

    assertThat(decide(Secondary.learning(Level.GOOD), WELL, 46)).isEqualTo(refused);
    assertThat(decide(NOT_REACHED, BAD, 46)).isEqualTo(refused);
    assertThat(decide(new LearningOutcome.NotEnoughData(List.of()), BAD, 46)).isEqualTo(refused);
  }

  @Test
  void followsSummerTrainingToItsEnd() {
    assertThat(decide(REACHED, BAD, 0))
        .isEqualTo(
            decided(PromotionState.SUMMER_TRAINING, new PromotionReason.ConductNotReached(false)));
    assertThat(decide(REACHED, ConductOfYear.reassessed(BAD, Level.REACHED), 0))
        .isEqualTo(decided(PromotionState.PROMOTED, new PromotionReason.AllConditionsMet(0, 45)));
    assertThat(decide(REACHED, ConductOfYear.reassessed(BAD, Level.NOT_REACHED), 0))
        .isEqualTo(
            decided(PromotionState.NOT_PROMOTED, new PromotionReason.ConductNotReached(true)));
  }

  @Test
  void opensReassessmentAfterConductHasBeenReassessed() {
    assertThat(state(decide(NOT_REACHED, BAD, 0))).isEqualTo(PromotionState.SUMMER_TRAINING_FIRST);
    assertThat(state(decide(NOT_REACHED, ConductOfYear.reassessed(BAD, Level.REACHED), 0)))
        .isEqualTo(PromotionState.REASSESSMENT);
    assertThat(state(decide(NOT_REACHED, ConductOfYear.reassessed(BAD, Level.NOT_REACHED), 0)))
        .isEqualTo(PromotionState.NOT_PROMOTED);
  }

  @Test
  void closesReassessmentToWhoFailedBothWhenArticle14IsReadAlone() {
    SecondaryProgramme strict =
        Secondary.general(
            new SecondarySettings(
                SecondarySettings.Topics.EXTRA,
                SecondarySettings.Adjust.EXCLUDE,
                SecondarySettings.Rounding.ROUNDED_TERMS,
                false,
                true));
    ConductOutcome reassessed = ConductOfYear.reassessed(BAD, Level.REACHED);

    assertThat(Promotion.of(strict, summary(NOT_REACHED, BAD, 0)))
        .isInstanceOfSatisfying(
            PromotionOutcome.Decided.class,
            outcome -> {
              assertThat(outcome.state()).isEqualTo(PromotionState.NOT_PROMOTED);
              assertThat(outcome.reasons()).contains(new PromotionReason.ReassessmentClosed());
            });
    assertThat(state(Promotion.of(strict, summary(NOT_REACHED, reassessed, 0))))
        .isEqualTo(PromotionState.NOT_PROMOTED);
    assertThat(state(Promotion.of(strict, summary(NOT_REACHED, WELL, 0))))
        .isEqualTo(PromotionState.REASSESSMENT);
  }

  @Test
  void goesByTheReassessedSubjectsOnceThereAreAny() {
    SubjectResults year = Secondary.year("5.5 5.0 3.2 6.0 5.0 4.5 7.0 6.5", 0);

    assertThat(state(after(year, new Retake.Marked(Mark.of("3.5")))))
        .isEqualTo(PromotionState.PROMOTED);
    assertThat(after(year, new Retake.Marked(Mark.of("3.4"))))
        .isEqualTo(
            decided(PromotionState.NOT_PROMOTED, new PromotionReason.LearningNotReached(true)));
    assertThat(after(year, new Retake.Awaited()))
        .isInstanceOf(PromotionOutcome.NotEnoughData.class);
  }

  @Test
  void namesEverythingMissing() {
    Gap conduct = new Gap.ConductOfTerm(Term.FIRST);
    Gap mark = new Gap.NoEntry(Secondary.marked("TOAN", 140), Slot.MID_TERM);

    assertThat(
            Promotion.of(
                Secondary.general(),
                YearSummary.of(
                    new LearningOutcome.NotEnoughData(List.of(mark)),
                    new ConductOutcome.NotEnoughData(List.of(conduct)),
                    OptionalInt.empty())))
        .isEqualTo(new PromotionOutcome.NotEnoughData(List.of(mark, conduct, new Gap.Absences())));
  }

  @Test
  void leavesUnclassifiedStudentToThePrincipal() {
    LearningOutcome.PrincipalDecides open = new LearningOutcome.PrincipalDecides(5, 6);

    assertThat(decide(open, WELL, 0))
        .isEqualTo(new PromotionOutcome.PrincipalDecides(PromotionOutcome.Cause.NOT_CLASSIFIED));
    assertThat(state(decide(open.decide(Level.REACHED, "đủ yêu cầu"), WELL, 0)))
        .isEqualTo(PromotionState.PROMOTED);
  }

  @Test
  void holdsBackStudentWithIndividualPlanByNoFormula() {
    var open = new PromotionOutcome.PrincipalDecides(PromotionOutcome.Cause.INDIVIDUAL_PLAN);

    assertThat(decide(AssessmentBasis.INDIVIDUAL_PLAN, NOT_REACHED)).isEqualTo(open);
    assertThat(state(decide(AssessmentBasis.INDIVIDUAL_PLAN, REACHED)))
        .isEqualTo(PromotionState.PROMOTED);
    PrincipalDecision decision = new PrincipalDecision(true, "đạt mục tiêu của kế hoạch cá nhân");
    assertThat(open.decide(decision).decision().promoted()).isTrue();
  }

  @Test
  void leavesUnassessedStudentToThePrincipal() {
    assertThat(decide(AssessmentBasis.NOT_ASSESSED, REACHED))
        .isEqualTo(new PromotionOutcome.PrincipalDecides(PromotionOutcome.Cause.NOT_ASSESSED));
    assertThat(decide(new LearningOutcome.NotAssessed(), WELL, 0))
        .isEqualTo(new PromotionOutcome.PrincipalDecides(PromotionOutcome.Cause.NOT_ASSESSED));
  }

  private static PromotionOutcome after(SubjectResults year, Retake retake) {
    SecondaryProgramme programme = Secondary.general();
    return Promotion.of(
        programme,
        new YearSummary(
            AssessmentBasis.CURRICULUM,
            LearningLevel.of(programme, year),
            Optional.of(Reassessment.of(programme, year, Map.of("M3", retake))),
            WELL,
            OptionalInt.of(3)));
  }

  private static PromotionOutcome decide(AssessmentBasis basis, LearningOutcome learning) {
    return Promotion.of(
        Secondary.general(),
        new YearSummary(basis, learning, Optional.empty(), WELL, OptionalInt.of(0)));
  }

  private static PromotionOutcome decide(
      LearningOutcome learning, ConductOutcome conduct, int absences) {
    return Promotion.of(Secondary.general(), summary(learning, conduct, absences));
  }

  private static YearSummary summary(
      LearningOutcome learning, ConductOutcome conduct, int absences) {
    return YearSummary.of(learning, conduct, OptionalInt.of(absences));
  }

  private static PromotionState state(PromotionOutcome outcome) {
    return ((PromotionOutcome.Decided) outcome).state();
  }

  private static PromotionOutcome decided(PromotionState state, PromotionReason... reasons) {
    return new PromotionOutcome.Decided(state, List.of(reasons));
  }
}
