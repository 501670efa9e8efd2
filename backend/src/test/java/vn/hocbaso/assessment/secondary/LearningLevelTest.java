package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;

class LearningLevelTest {

  private static final String EIGHT_FAIR = "7.0 7.0 7.0 7.0 7.0 7.0 7.0 7.0";

  @Test
  void saysWhyTheBestLevelWasReached() {
    assertThat(classified("8.0 8.0 8.0 8.0 8.0 8.0 6.5 6.5", 0).reason())
        .isEqualTo(new LevelReason.AllConditionsMet(Mark.of("6.5"), Mark.of("8.0"), 6));
  }

  @Test
  void namesTheSubjectBelowTheThreshold() {
    var classified = classified("8.0 8.0 8.0 8.0 8.0 8.0 6.5 6.4", 0);

    assertThat(classified.reason())
        .isEqualTo(
            new LevelReason.Blocked(
                Level.GOOD,
                List.of(
                    new LevelObstacle.AverageTooLow(
                        Secondary.marked("M8", 70), Mark.of("6.4"), Mark.of("6.5")))));
    assertThat(classified.adjustment()).isEmpty();
  }

  @Test
  void countsTheSubjectsThatReachTheHigherThreshold() {
    assertThat(classified("8.0 8.0 8.0 8.0 8.0 7.9 7.9 7.9", 0).reason())
        .isEqualTo(
            new LevelReason.Blocked(
                Level.GOOD, List.of(new LevelObstacle.TooFewSubjects(5, 6, Mark.of("8.0")))));
  }

  @Test
  void namesTheSubjectsAssessedByCommentThatFailed() {
    assertThat(classified(EIGHT_FAIR, 2).reason())
        .isEqualTo(
            new LevelReason.Blocked(
                Level.REACHED,
                List.of(
                    new LevelObstacle.CommentsNotReached(
                        List.of(Secondary.commented("C1"), Secondary.commented("C2")), 1))));
  }

  @Test
  void namesTheOneSubjectThatCausedTheAdjustment() {
    var byMark = classified("8.5 8.5 8.5 8.5 8.5 8.5 3.4 6.0", 0);
    var byComment = classified("8.5 8.5 8.5 8.5 8.5 8.5 8.5 8.5", 1);

    assertThat(byMark.result()).isEqualTo(Level.REACHED);
    assertThat(byMark.adjustment())
        .contains(new Adjustment(Secondary.marked("M7", 70), Level.FAIR));
    assertThat(byComment.result()).isEqualTo(Level.FAIR);
    assertThat(byComment.adjustment())
        .contains(new Adjustment(Secondary.commented("C1"), Level.GOOD));
  }

  @Test
  void hasNoLevelWhileOneSubjectIsIncomplete() {
    List<SubjectResult> results = new ArrayList<>(Secondary.year(EIGHT_FAIR, 0).results());
    StudySubject maths = Secondary.marked("TOAN", 140);
    Gap gap = new Gap.NoEntry(maths, Slot.END_OF_TERM);
    results.add(new SubjectResult.Incomplete(maths, List.of(gap)));

    LearningOutcome outcome = LearningLevel.of(Secondary.general(), Secondary.results(results));

    assertThat(outcome).isEqualTo(new LearningOutcome.NotEnoughData(List.of(gap)));
    assertThat(outcome.level()).isEmpty();
  }

  @Test
  void leavesStudentWithTooFewAveragesToThePrincipal() {
    LearningOutcome outcome =
        LearningLevel.of(Secondary.general(), Secondary.year("9.0 9.0 9.0 9.0 9.0", 0));

    assertThat(outcome).isEqualTo(new LearningOutcome.PrincipalDecides(5, 6));
    assertThat(outcome.level()).isEmpty();
    var decided =
        ((LearningOutcome.PrincipalDecides) outcome).decide(Level.GOOD, "miễn ba môn vì sức khoẻ");
    assertThat(decided.level()).contains(Level.GOOD);
  }

  @Test
  void acceptsNoDecisionOfThePrincipalWithoutReason() {
    var open = new LearningOutcome.PrincipalDecides(5, 6);

    assertThatThrownBy(() -> open.decide(Level.GOOD, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void classifiesFiveSubjectsInContinuingEducation() {
    assertThat(
            LearningLevel.of(
                    Secondary.continuing(SecondarySettings.DEFAULT),
                    Secondary.year(Secondary.marks("8.0 8.0 8.0 8.0 8.0"), 0, 0))
                .level())
        .contains(Level.GOOD);
  }

  @Test
  void skipsExemptSubjects() {
    List<SubjectResult> results = new ArrayList<>(Secondary.year(EIGHT_FAIR, 0).results());
    results.add(new SubjectResult.Exempt(Secondary.commented("GD_THE_CHAT")));

    assertThat(LearningLevel.of(Secondary.general(), Secondary.results(results)))
        .isEqualTo(LearningLevel.of(Secondary.general(), Secondary.year(EIGHT_FAIR, 0)));
  }

  @Test
  void doesNotAssessStudentExemptFromEverything() {
    List<SubjectResult> results =
        List.of(
            new SubjectResult.Exempt(Secondary.marked("TOAN", 140)),
            new SubjectResult.Exempt(Secondary.commented("GD_THE_CHAT")));

    assertThat(LearningLevel.of(Secondary.general(), Secondary.results(results)))
        .isEqualTo(new LearningOutcome.NotAssessed());
  }

  @Test
  void countsOptionalSubjectsAsTheSettingSays() {
    StudySubject optional =
        new StudySubject(
            "NGOAI_NGU_2",
            new Label("Ngoại ngữ 2", "Foreign language 2"),
            SubjectKind.MARK,
            105,
            StudySubject.Role.OPTIONAL);
    List<SubjectResult> results = new ArrayList<>(Secondary.year(EIGHT_FAIR, 0).results());
    results.add(
        new SubjectResult.Scored(
            optional, Average.of(Mark.of("4.0")), new SubjectReason.Transferred("THCS Cũ")));

    assertThat(LearningLevel.of(Secondary.general(), Secondary.results(results)).level())
        .contains(Level.REACHED);
    assertThat(LearningLevel.of(withoutOptional(), Secondary.results(results)).level())
        .contains(Level.FAIR);
  }

  @Test
  void refusesResultsThatLeaveOutSubjectOfThePlan() {
    StudySubject maths = Secondary.marked("TOAN", 140);
    StudySubject arts = Secondary.commented("NGHE_THUAT");
    StudyPlan plan = new StudyPlan(List.of(maths, arts), Map.of());
    SubjectResult result = new SubjectResult.Exempt(maths);

    assertThatThrownBy(() -> new SubjectResults(plan, List.of(result)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SubjectResults(plan, List.of(result, result)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new SubjectResults(
                    Secondary.plan(maths), List.of(result, new SubjectResult.Exempt(arts))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SecondaryProgramme withoutOptional() {
    return Secondary.general(
        new SecondarySettings(
            SecondarySettings.Topics.EXTRA,
            SecondarySettings.Adjust.EXCLUDE,
            SecondarySettings.Rounding.ROUNDED_TERMS,
            true,
            false));
  }

  private static LearningOutcome.Classified classified(String averages, int notReached) {
    LearningOutcome outcome =
        LearningLevel.of(Secondary.general(), Secondary.year(averages, notReached));
    assertThat(outcome.level()).isNotEqualTo(Optional.empty());
    return (LearningOutcome.Classified) outcome;
  }
}
