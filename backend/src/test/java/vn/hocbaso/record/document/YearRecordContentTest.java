package vn.hocbaso.record.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class YearRecordContentTest {

  @Test
  void bringsTextsToOneForm() {
    var teacher =
        new TeacherInfo(" Tra\u0302\u0300n  Thi\u0323\nHoa\u202e ", "GV1", "092188001234");
    assertThat(teacher.fullName()).isEqualTo("Trần Thị Hoa");
    var group = new TraitGroup(List.of(), "dòng một \r\n\t dòng hai\u0000 ");
    assertThat(group.comment()).isEqualTo("dòng một\ndòng hai");
  }

  @Test
  void keepsAMeasureWithOneDecimal() {
    assertThat(new Attendance(new BigDecimal("130"), null, 0, 0).heightCm())
        .isEqualTo(new BigDecimal("130.0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attendance(new BigDecimal("130.25"), null, 0, 0));
  }

  @Test
  void refusesAFullIdentityWithNothingToProveIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StudentIdentity("1", IdentityStatus.FULL, null, null));
    assertThat(new StudentIdentity("1", IdentityStatus.TEMPORARY, null, null).personalId())
        .isNull();
  }

  @Test
  void refusesAMarkOffTheScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SubjectResult("T", "Toán", SubjectLevel.EXCELLENT, 11, ""));
    assertThat(new SubjectResult("T", "Toán", SubjectLevel.EXCELLENT, 10, "").testMark())
        .isEqualTo(10);
  }

  @Test
  void refusesASchoolYearOfThreeYears() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RecordIdentity(
                    UUID.randomUUID(), 1, "ABCDEF", "2026-2028", "TT27_2020", Instant.EPOCH));
  }

  @Test
  void refusesOneSubjectTwice() {
    var results = SampleRecords.ordinary().results();
    var twice = List.of(results.subjects().getFirst(), results.subjects().getFirst());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new YearResults(
                    results.attendance(),
                    twice,
                    results.qualities(),
                    results.generalCompetencies(),
                    results.specificCompetencies(),
                    results.outcome(),
                    null));
  }

  @Test
  void holdsASupplementaryAssessmentThatLeadsToTheCompletionOnly() {
    YearResults results = SampleRecords.supplemented().results();
    Supplement supplement = Objects.requireNonNull(results.supplement());
    assertThatIllegalArgumentException()
        .as("a decision of the principal after a result that completes")
        .isThrownBy(() -> with(results, Completion.RETAINED_BY_DECISION, supplement));
    assertThatIllegalArgumentException()
        .as("completed after a result that does not complete")
        .isThrownBy(
            () ->
                with(
                    results,
                    Completion.COMPLETED,
                    new Supplement(supplement.lines(), OverallResult.NOT_COMPLETED, "", "")));
    assertThatIllegalArgumentException()
        .as("a mark off the scale")
        .isThrownBy(() -> new SupplementLine(SupplementKind.TEST_MARK, "TOAN", "Toán", "3", "11"));
    assertThatIllegalArgumentException()
        .as("a level that a subject does not have")
        .isThrownBy(
            () -> new SupplementLine(SupplementKind.SUBJECT_LEVEL, "TOAN", "Toán", "C", "Đ"));
  }

  private static YearResults with(
      YearResults results, Completion completion, Supplement supplement) {
    Outcome outcome = results.outcome();
    return new YearResults(
        results.attendance(),
        results.subjects(),
        results.qualities(),
        results.generalCompetencies(),
        results.specificCompetencies(),
        new Outcome(outcome.result(), outcome.reason(), completion, List.of(), ""),
        supplement);
  }
}
