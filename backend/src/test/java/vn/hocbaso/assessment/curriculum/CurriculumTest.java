package vn.hocbaso.assessment.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculumTest {

  private static final Curriculum UPPER = GeneralCurriculum.UPPER_SECONDARY;
  private static final Set<String> SCIENCE = Set.of("VAT_LI", "HOA_HOC", "SINH_HOC", "TIN_HOC");
  private static final Set<String> TOPICS = Set.of("TOAN", "VAT_LI", "HOA_HOC");

  @ParameterizedTest
  @CsvSource({"6,1015", "7,1015", "8,1032", "9,1032"})
  void sumsUpTheCompulsoryLessonsOfLowerSecondary(int grade, int lessons) {
    assertThat(lessons(plan(GeneralCurriculum.LOWER_SECONDARY, grade, Choices.NONE)))
        .isEqualTo(lessons);
  }

  /** 997 with the 105 lessons of three clusters of topics. */
  @ParameterizedTest
  @CsvSource({"10", "11", "12"})
  void sumsUpTheLessonsOfUpperSecondary(int grade) {
    assertThat(lessons(plan(UPPER, grade, choices(SCIENCE, TOPICS))) + 105).isEqualTo(997);
  }

  @Test
  void marksEightSubjectsInLowerSecondaryAndCommentsFour() {
    StudyPlan plan = plan(GeneralCurriculum.LOWER_SECONDARY, 6, Choices.NONE);

    assertThat(count(plan, SubjectKind.MARK)).isEqualTo(8);
    assertThat(count(plan, SubjectKind.COMMENT)).isEqualTo(4);
  }

  @Test
  void marksSevenSubjectsAtLeastInUpperSecondary() {
    Set<String> arts = Set.of("AM_NHAC", "MI_THUAT", "DIA_LI", "GD_KT_PL");
    StudyPlan plan = plan(UPPER, 10, choices(arts, Set.of("NGU_VAN", "LICH_SU", "DIA_LI")));

    assertThat(count(plan, SubjectKind.MARK)).isEqualTo(7);
    assertThat(count(plan, SubjectKind.COMMENT)).isEqualTo(5);
  }

  @Test
  void marksEverythingInContinuingEducation() {
    StudyPlan lower = plan(ContinuingCurriculum.LOWER_SECONDARY, 6, Choices.NONE);
    StudyPlan upper = plan(ContinuingCurriculum.UPPER_SECONDARY, 10, choices(SCIENCE, TOPICS));

    assertThat(count(lower, SubjectKind.MARK)).isEqualTo(5);
    assertThat(count(upper, SubjectKind.MARK)).isEqualTo(7);
    assertThat(count(lower, SubjectKind.COMMENT) + count(upper, SubjectKind.COMMENT)).isZero();
  }

  @Test
  void addsOptionalSubjectsOnlyWhenChosen() {
    Choices chosen = new Choices(Set.of(), Map.of(), Set.of("NGOAI_NGU_2"));

    assertThat(plan(GeneralCurriculum.LOWER_SECONDARY, 8, chosen).subject("NGOAI_NGU_2"))
        .isPresent();
    assertThat(plan(GeneralCurriculum.LOWER_SECONDARY, 8, Choices.NONE).subject("NGOAI_NGU_2"))
        .isEmpty();
  }

  @Test
  void namesEverythingWrongWithTheChoices() {
    Choices wrong =
        new Choices(
            Set.of("VAT_LI", "KHTN"),
            Choices.topicsInBothTerms(Set.of("NGOAI_NGU_1", "HOA_HOC")),
            Set.of("TIENG_HI_LAP"));

    assertThat(UPPER.plan(10, wrong))
        .isEqualTo(
            new PlanDecision.Refused(
                List.of(
                    new PlanDecision.NotOffered("KHTN"),
                    new PlanDecision.NotOffered("TIENG_HI_LAP"),
                    new PlanDecision.NumberOfElectives(2, 4),
                    new PlanDecision.NumberOfTopics(2, 3),
                    new PlanDecision.NoTopics("HOA_HOC"),
                    new PlanDecision.NoTopics("NGOAI_NGU_1"))));
  }

  @Test
  void hasTopicsOnlyInTheTermsOfTheChoice() {
    Choices first =
        new Choices(
            SCIENCE,
            Map.of(
                "TOAN", Set.of(Term.FIRST),
                "VAT_LI", Set.of(Term.FIRST, Term.SECOND),
                "HOA_HOC", Set.of(Term.SECOND)),
            Set.of());
    StudyPlan plan = plan(UPPER, 10, first);

    assertThat(plan.hasTopic(plan.subject("TOAN").orElseThrow(), Term.FIRST)).isTrue();
    assertThat(plan.hasTopic(plan.subject("TOAN").orElseThrow(), Term.SECOND)).isFalse();
    assertThat(plan.hasTopic(plan.subject("TIN_HOC").orElseThrow(), Term.FIRST)).isFalse();
  }

  @Test
  void takesTheLessonsOfSchoolThatTeachesMore() {
    StudyPlan plan = plan(GeneralCurriculum.LOWER_SECONDARY, 6, Choices.NONE);

    assertThat(plan.withLessons(Map.of("TIN_HOC", 105)).subject("TIN_HOC"))
        .map(StudySubject::lessonsPerYear)
        .contains(105);
    assertThat(plan.withLessons(Map.of("TIN_HOC", 105)).subject("TOAN"))
        .isEqualTo(plan.subject("TOAN"));
  }

  @Test
  void refusesPlanWithoutSubjectsOrWithOneTwice() {
    StudySubject maths = GeneralCurriculum.LOWER_SECONDARY.offered(6).getFirst();

    assertThatThrownBy(() -> new StudyPlan(List.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StudyPlan(List.of(maths, maths), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Choices choices(Set<String> electives, Set<String> topics) {
    return new Choices(electives, Choices.topicsInBothTerms(topics), Set.of());
  }

  private static StudyPlan plan(Curriculum curriculum, int grade, Choices choices) {
    PlanDecision decision = curriculum.plan(grade, choices);
    assertThat(decision).isInstanceOf(PlanDecision.Accepted.class);
    return ((PlanDecision.Accepted) decision).plan();
  }

  private static int lessons(StudyPlan plan) {
    return plan.subjects().stream().mapToInt(StudySubject::lessonsPerYear).sum();
  }

  private static long count(StudyPlan plan, SubjectKind kind) {
    return plan.subjects().stream().filter(subject -> subject.kind() == kind).count();
  }
}
