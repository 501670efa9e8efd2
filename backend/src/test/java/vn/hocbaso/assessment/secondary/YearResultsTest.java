package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;

class YearResultsTest {

  private final StudySubject maths = Secondary.marked("TOAN", 70);
  private final StudySubject arts = Secondary.commented("NGHE_THUAT");

  /** The terms are 7.85 and 7.9625 before rounding, 7.9 and 8.0 after. */
  @Test
  void reachesTheBorderOnlyFromRoundedTerms() {
    TermEntries first = marks("8 8 7.8", "7.5", "8");
    TermEntries second = marks("8 8 7.9", "7.9", "8");

    assertThat(average(Secondary.general(), first, second)).isEqualTo(Mark.of("8.0"));
    assertThat(average(exactTerms(), first, second)).isEqualTo(Mark.of("7.9"));
  }

  @Test
  void namesTheAveragesThatItComesFrom() {
    SubjectResult year =
        year(
            Secondary.general(),
            maths,
            new TermEntries.TransferredMark(Mark.of("7.9"), "THCS Cũ"),
            new TermEntries.TransferredMark(Mark.of("8.5"), "THCS Cũ"));

    assertThat(((SubjectResult.Scored) year).reason())
        .isEqualTo(new SubjectReason.BothTerms(Mark.of("7.9"), Mark.of("8.5")));
  }

  @Test
  void takesTheTermInWhichTheStudentWasNotExempt() {
    TermEntries mark = new TermEntries.TransferredMark(Mark.of("6.4"), "THCS Cũ");
    TermEntries reached = new TermEntries.TransferredComment(Attainment.REACHED, "THCS Cũ");
    TermEntries exempt = new TermEntries.Exempted();

    assertThat(year(Secondary.general(), maths, exempt, mark))
        .isEqualTo(
            new SubjectResult.Scored(
                maths, Average.of(Mark.of("6.4")), new SubjectReason.OnlyTerm(Term.SECOND)));
    assertThat(year(Secondary.general(), arts, reached, exempt))
        .isEqualTo(
            new SubjectResult.Commented(
                arts, Attainment.REACHED, new SubjectReason.OnlyTerm(Term.FIRST)));
    assertThat(year(Secondary.general(), maths, exempt, exempt))
        .isEqualTo(new SubjectResult.Exempt(maths));
  }

  @Test
  void hasNoAverageWithoutBothTerms() {
    TermEntries mark = new TermEntries.TransferredMark(Mark.of("6.4"), "THCS Cũ");
    TermEntries nothing = new TermEntries.Marks(Map.of());

    assertThat(year(Secondary.general(), maths, nothing, mark))
        .isEqualTo(incomplete(maths, Term.FIRST));
    assertThat(year(Secondary.general(), maths, mark, nothing))
        .isEqualTo(incomplete(maths, Term.SECOND));
    assertThat(year(Secondary.general(), maths, nothing, nothing))
        .isEqualTo(incomplete(maths, Term.FIRST, Term.SECOND));
    assertThat(year(Secondary.general(), maths, new TermEntries.Exempted(), nothing))
        .isEqualTo(incomplete(maths, Term.SECOND));
  }

  @Test
  void needsTheSecondTermOfSubjectAssessedByComment() {
    TermEntries reached = new TermEntries.TransferredComment(Attainment.REACHED, "THCS Cũ");
    TermEntries nothing = new TermEntries.Comments(Map.of());

    assertThat(year(Secondary.general(), arts, nothing, reached))
        .isEqualTo(
            new SubjectResult.Commented(
                arts, Attainment.REACHED, new SubjectReason.SecondTermDecides()));
    assertThat(year(Secondary.general(), arts, reached, nothing))
        .isEqualTo(incomplete(arts, Term.SECOND));
  }

  @Test
  void refusesTermsWithDifferentSubjects() {
    SubjectResults first = term(Secondary.general(), maths, new TermEntries.Exempted());
    SubjectResults second = term(Secondary.general(), arts, new TermEntries.Exempted());

    assertThatThrownBy(() -> YearResults.of(Secondary.general(), first, second))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SubjectResult incomplete(StudySubject subject, Term... terms) {
    return new SubjectResult.Incomplete(
        subject,
        List.of(terms).stream().<Gap>map(term -> new Gap.TermResult(subject, term)).toList());
  }

  private Mark average(SecondaryProgramme programme, TermEntries first, TermEntries second) {
    return ((SubjectResult.Scored) year(programme, maths, first, second)).mark();
  }

  private static SubjectResult year(
      SecondaryProgramme programme, StudySubject subject, TermEntries first, TermEntries second) {
    return YearResults.of(
            programme, term(programme, subject, first), term(programme, subject, second))
        .of(subject);
  }

  private static SubjectResults term(
      SecondaryProgramme programme, StudySubject subject, TermEntries entries) {
    return TermResults.of(
        programme, Secondary.plan(subject), Term.FIRST, Map.of(subject.code(), entries));
  }

  private static TermEntries marks(String regular, String midTerm, String endOfTerm) {
    return new TermEntries.Marks(
        Secondary.taken(
            Secondary.marks(regular),
            Optional.of(Mark.of(midTerm)),
            Optional.of(Mark.of(endOfTerm))));
  }

  private static SecondaryProgramme exactTerms() {
    return Secondary.general(
        new SecondarySettings(
            SecondarySettings.Topics.EXTRA,
            SecondarySettings.Adjust.EXCLUDE,
            SecondarySettings.Rounding.EXACT_TERMS,
            true,
            true));
  }
}
