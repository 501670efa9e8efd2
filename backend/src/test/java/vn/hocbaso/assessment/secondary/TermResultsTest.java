package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;

class TermResultsTest {

  private final StudySubject civics = Secondary.marked("GD_CONG_DAN", 35);
  private final StudySubject physics = Secondary.marked("VAT_LI", 70);
  private final StudySubject arts = Secondary.commented("NGHE_THUAT");

  @Test
  void countsTestMissedWithoutReasonAsZeroAndSaysSo() {
    Map<Slot, Sitting<Mark>> marks = marks("7 7", "6", "6");
    marks.put(Slot.regular(2), new Sitting.Missed<>());

    assertThat(term(civics, new TermEntries.Marks(marks)))
        .isInstanceOfSatisfying(
            SubjectResult.Scored.class,
            scored -> {
              assertThat(scored.mark()).isEqualTo(Mark.of("5.3"));
              assertThat(scored.reason())
                  .isEqualTo(new SubjectReason.MarksOfTerm(List.of(Slot.regular(2))));
            });
  }

  @Test
  void waitsForMakeUpTestOfOneMissedWithReason() {
    Map<Slot, Sitting<Mark>> marks = marks("7 7", "6", "6");
    marks.put(Slot.END_OF_TERM, new Sitting.AwaitsMakeUp<>());

    assertThat(term(civics, new TermEntries.Marks(marks)))
        .isEqualTo(
            new SubjectResult.Incomplete(
                civics, List.of(new Gap.MakeUpTest(civics, Slot.END_OF_TERM))));
  }

  @Test
  void countsMakeUpTestLikeTheMissedOne() {
    Map<Slot, Sitting<Mark>> marks = marks("8 9", "7", "1");
    marks.put(Slot.END_OF_TERM, new Sitting.MadeUp<>(Mark.of("8")));

    assertThat(term(civics, new TermEntries.Marks(marks)))
        .isEqualTo(term(civics, new TermEntries.Marks(marks("8 9", "7", "8"))));
  }

  @Test
  void namesEveryColumnWithoutEntry() {
    assertThat(term(civics, new TermEntries.Marks(Map.of())))
        .isEqualTo(
            new SubjectResult.Incomplete(
                civics,
                List.of(
                    new Gap.NoEntry(civics, Slot.regular(1)),
                    new Gap.NoEntry(civics, Slot.regular(2)),
                    new Gap.NoEntry(civics, Slot.MID_TERM),
                    new Gap.NoEntry(civics, Slot.END_OF_TERM))));
  }

  @Test
  void neitherCountsNorIgnoresMarkInColumnThatTheSubjectDoesNotHave() {
    assertThat(term(civics, new TermEntries.Marks(marks("7 7 10", "6", "6"))))
        .isEqualTo(
            new SubjectResult.Incomplete(
                civics, List.of(new Gap.ColumnNotExpected(civics, Slot.regular(3)))));
  }

  @ParameterizedTest
  @CsvSource({"EXTRA,6 7 7,7.2", "INCLUDED,6 7,7.3"})
  void countsLearningTopicsAsTheSettingSays(
      SecondarySettings.Topics topics, String regular, String average) {
    Map<Slot, Sitting<Mark>> marks = marks(regular, "7", "7");
    marks.put(Slot.TOPIC, new Sitting.Taken<>(Mark.of("10")));

    assertThat(termWithTopic(topics, new TermEntries.Marks(marks)))
        .isInstanceOfSatisfying(
            SubjectResult.Scored.class,
            scored -> assertThat(scored.mark()).isEqualTo(Mark.of(average)));
  }

  @Test
  void asksForTheTopicOnlyInItsTerms() {
    StudyPlan plan = new StudyPlan(List.of(physics), Map.of("VAT_LI", EnumSet.of(Term.SECOND)));

    assertThat(Secondary.general().slots(plan, physics, Term.SECOND))
        .extracting(Slot::code)
        .containsExactly("TX1", "TX2", "TX3", "CD", "GK", "CK");
    assertThat(Secondary.general().slots(plan, physics, Term.FIRST))
        .extracting(Slot::code)
        .containsExactly("TX1", "TX2", "TX3", "GK", "CK");
  }

  @Test
  void countsTopicsOfSubjectAssessedByCommentBesideItsTwoResults() {
    StudyPlan plan = new StudyPlan(List.of(arts), Map.of("NGHE_THUAT", EnumSet.allOf(Term.class)));

    assertThat(programme(SecondarySettings.Topics.INCLUDED).slots(plan, arts, Term.FIRST))
        .extracting(Slot::code)
        .containsExactly("TX1", "TX2", "CD", "GK", "CK");
  }

  @Test
  void failsSubjectAssessedByCommentWhoseTestWasMissedWithoutReason() {
    Map<Slot, Sitting<Attainment>> results =
        Secondary.taken(
            List.of(Attainment.REACHED, Attainment.REACHED),
            Optional.of(Attainment.REACHED),
            Optional.empty());
    assertThat(term(arts, new TermEntries.Comments(results)))
        .isEqualTo(
            new SubjectResult.Incomplete(arts, List.of(new Gap.NoEntry(arts, Slot.END_OF_TERM))));

    results.put(Slot.END_OF_TERM, new Sitting.Missed<>());
    assertThat(term(arts, new TermEntries.Comments(results)))
        .isEqualTo(
            new SubjectResult.Commented(
                arts,
                Attainment.NOT_REACHED,
                new SubjectReason.NotReachedIn(List.of(Slot.END_OF_TERM))));
  }

  @Test
  void leavesExemptSubjectWithoutResult() {
    assertThat(term(civics, new TermEntries.Exempted()))
        .isEqualTo(new SubjectResult.Exempt(civics));
  }

  @Test
  void takesAverageOfAnotherSchoolAsItIs() {
    assertThat(term(civics, new TermEntries.TransferredMark(Mark.of("7.9"), "THCS Cũ")))
        .isInstanceOfSatisfying(
            SubjectResult.Scored.class,
            scored -> assertThat(scored.mark()).isEqualTo(Mark.of("7.9")));
  }

  @Test
  void refusesEntriesOfOtherSubjectsAndKinds() {
    assertThatThrownBy(() -> term(civics, new TermEntries.Comments(Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                TermResults.of(
                    Secondary.general(),
                    Secondary.plan(civics),
                    Term.FIRST,
                    Map.of("TOAN", new TermEntries.Exempted())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private SubjectResult termWithTopic(SecondarySettings.Topics topics, TermEntries entries) {
    StudyPlan plan = new StudyPlan(List.of(physics), Map.of("VAT_LI", Set.of(Term.FIRST)));
    return TermResults.of(programme(topics), plan, Term.FIRST, Map.of("VAT_LI", entries))
        .of(physics);
  }

  private static SecondaryProgramme programme(SecondarySettings.Topics topics) {
    return Secondary.general(
        new SecondarySettings(
            topics,
            SecondarySettings.Adjust.EXCLUDE,
            SecondarySettings.Rounding.ROUNDED_TERMS,
            true,
            true));
  }

  private static SubjectResult term(StudySubject subject, TermEntries entries) {
    return TermResults.of(
            Secondary.general(),
            Secondary.plan(subject),
            Term.FIRST,
            Map.of(subject.code(), entries))
        .of(subject);
  }

  private static Map<Slot, Sitting<Mark>> marks(String regular, String midTerm, String endOfTerm) {
    return new HashMap<>(
        Secondary.taken(
            Secondary.marks(regular),
            Optional.of(Mark.of(midTerm)),
            Optional.of(Mark.of(endOfTerm))));
  }
}
