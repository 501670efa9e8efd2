package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.curriculum.StudySubject;

class ReassessmentTest {

  private final SecondaryProgramme programme = Secondary.general();
  private final SubjectResults year = Secondary.year("5.5 5.0 3.2 6.0 5.0 4.5 7.0 6.5", 1);

  @Test
  void offersFailedSubjectsAndAveragesBelowFive() {
    assertThat(Reassessment.eligible(programme, year))
        .extracting(StudySubject::code)
        .containsExactly("M3", "M6", "C1");
  }

  @Test
  void replacesOnlyWhatWasRetakenAndKeepsTheOriginalBesideIt() {
    SubjectResult original = year.results().get(2);
    var reassessed =
        Reassessment.of(programme, year, Map.of("M3", new Retake.Marked(Mark.of("5.0"))));

    assertThat(reassessed.year()).isEqualTo(year);
    assertThat(reassessed.replaced().results().get(2))
        .isEqualTo(
            new SubjectResult.Scored(
                original.subject(),
                Average.of(Mark.of("5.0")),
                new SubjectReason.Reassessed(original)));
    assertThat(reassessed.replaced().results().get(5)).isEqualTo(year.results().get(5));
    assertThat(reassessed.learning().level()).contains(Level.REACHED);
  }

  @Test
  void replacesResultOfSubjectAssessedByComment() {
    SubjectResults twoFailed = Secondary.year("6.0 6.0 6.0 6.0 6.0 6.0 6.0 6.0", 2);

    assertThat(LearningLevel.of(programme, twoFailed).level()).contains(Level.NOT_REACHED);
    assertThat(
            Reassessment.of(
                    programme, twoFailed, Map.of("C2", new Retake.Commented(Attainment.REACHED)))
                .learning()
                .level())
        .contains(Level.REACHED);
  }

  @Test
  void appliesTheAdjustmentToTheNewResultsAnew() {
    SubjectResults low = Secondary.year("8.5 8.5 8.5 8.5 8.5 8.5 3.0 3.0", 0);

    assertThat(LearningLevel.of(programme, low).level()).contains(Level.NOT_REACHED);
    assertThat(
            Reassessment.of(programme, low, Map.of("M7", new Retake.Marked(Mark.of("8.0"))))
                .learning()
                .level())
        .contains(Level.REACHED);
  }

  @Test
  void leavesTheYearWhereTheRetakeWasNotTaken() {
    assertThat(Reassessment.of(programme, year, Map.of("M3", new Retake.NotTaken())).replaced())
        .isEqualTo(year);
  }

  @Test
  void hasNoLevelWhileRetakeIsAwaited() {
    assertThat(Reassessment.of(programme, year, Map.of("M3", new Retake.Awaited())).learning())
        .isEqualTo(
            new LearningOutcome.NotEnoughData(
                List.of(new Gap.Reassessment(Secondary.marked("M3", 70)))));
  }

  @Test
  void refusesSubjectsThatAreNotEligibleAndResultsOfTheWrongKind() {
    assertRefused(Map.of());
    assertRefused(Map.of("M2", new Retake.Marked(Mark.of("9.0"))));
    assertRefused(Map.of("C2", new Retake.Commented(Attainment.REACHED)));
    assertRefused(Map.of("M3", new Retake.Commented(Attainment.REACHED)));
    assertRefused(Map.of("C1", new Retake.Marked(Mark.of("9.0"))));
  }

  private void assertRefused(Map<String, Retake> retakes) {
    assertThatThrownBy(() -> Reassessment.of(programme, year, retakes))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
