package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {

  @ParameterizedTest
  @CsvSource({"1,8,13,2", "2,8,13,2", "3,10,15,5", "4,11,15,7", "5,11,15,7"})
  void countsSubjectsTraitsAndYearEndTestsPerGrade(int grade, int subjects, int traits, int tests) {
    Programme programme = Primary.programme(grade);

    assertThat(programme.subjects()).hasSize(subjects);
    assertThat(programme.traits()).hasSize(traits);
    assertThat(Primary.tests(programme)).hasSize(tests);
  }

  @ParameterizedTest
  @CsvSource({
    "1,GIUA_HK1,''",
    "1,CUOI_HK1,'TIENG_VIET,TOAN'",
    "1,GIUA_HK2,''",
    "1,CUOI_NAM,'TIENG_VIET,TOAN'",
    "2,GIUA_HK1,''",
    "2,CUOI_HK1,'TIENG_VIET,TOAN'",
    "2,GIUA_HK2,''",
    "2,CUOI_NAM,'TIENG_VIET,TOAN'",
    "3,GIUA_HK1,''",
    "3,CUOI_HK1,'TIENG_VIET,TOAN,NGOAI_NGU_1,TIN_HOC,CONG_NGHE'",
    "3,GIUA_HK2,''",
    "3,CUOI_NAM,'TIENG_VIET,TOAN,NGOAI_NGU_1,TIN_HOC,CONG_NGHE'",
    "4,GIUA_HK1,'TIENG_VIET,TOAN'",
    "4,CUOI_HK1,'TIENG_VIET,TOAN,NGOAI_NGU_1,LS_DL,KHOA_HOC,TIN_HOC,CONG_NGHE'",
    "4,GIUA_HK2,'TIENG_VIET,TOAN'",
    "4,CUOI_NAM,'TIENG_VIET,TOAN,NGOAI_NGU_1,LS_DL,KHOA_HOC,TIN_HOC,CONG_NGHE'",
    "5,GIUA_HK1,'TIENG_VIET,TOAN'",
    "5,CUOI_HK1,'TIENG_VIET,TOAN,NGOAI_NGU_1,LS_DL,KHOA_HOC,TIN_HOC,CONG_NGHE'",
    "5,GIUA_HK2,'TIENG_VIET,TOAN'",
    "5,CUOI_NAM,'TIENG_VIET,TOAN,NGOAI_NGU_1,LS_DL,KHOA_HOC,TIN_HOC,CONG_NGHE'"
  })
  void testsOnlyWhatThePeriodAsksFor(int grade, String period, String tests) {
    List<String> marks =
        Primary.programme(grade).columns(AssessmentPeriod.of(period).orElseThrow()).stream()
            .filter(column -> column.of() instanceof AssessmentColumn.MarkOf)
            .map(column -> column.code().replace(".TEST", ""))
            .toList();

    assertThat(String.join(",", marks)).isEqualTo(tests);
  }

  @ParameterizedTest
  @EnumSource
  void givesLevelsOfAllSubjectsAndTraitsInEveryPeriod(AssessmentPeriod period) {
    for (int grade = 1; grade <= 5; grade++) {
      Programme programme = Primary.programme(grade);
      List<String> levels =
          programme.columns(period).stream()
              .map(AssessmentColumn::code)
              .filter(code -> code.endsWith(".LEVEL"))
              .toList();

      assertThat(levels)
          .hasSize(programme.subjects().size() + programme.traits().size())
          .contains("TOAN.LEVEL", "YEU_NUOC.LEVEL");
      assertThat(levels.contains("NL_TIN_HOC.LEVEL")).isEqualTo(grade >= 3);
    }
  }

  @Test
  void leavesExemptSubjectsOutOfFormAndResult() {
    Programme exempt = Primary.programme(4).without(Set.of("GD_THE_CHAT", "NL_THE_CHAT"));

    assertThat(exempt.columns(AssessmentPeriod.YEAR_END))
        .extracting(AssessmentColumn::code)
        .contains("AM_NHAC.LEVEL")
        .doesNotContain("GD_THE_CHAT.LEVEL", "GD_THE_CHAT.COMMENT", "NL_THE_CHAT.LEVEL");
    assertThat(
            Primary.decide(exempt, "TTTTTTTTTT", "TTTTTTTTTTTTTT", List.of(9, 9, 9, 9, 9, 9, 9))
                .result())
        .isEqualTo(OverallResult.EXCELLENT);
  }

  @Test
  void neverCallsStudentExemptFromEverythingExcellent() {
    Programme grade1 = Primary.programme(1);
    Set<String> all = grade1.subjects().stream().map(Subject::code).collect(Collectors.toSet());

    assertThatThrownBy(() -> grade1.without(all)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testsInformaticsAndTechnologyTogetherWhenTheSchoolSaysSo() {
    Programme programme = Primary.programme(4, new RuleSettings(1, false, Set.of(), Set.of()));

    assertThat(Primary.tests(programme))
        .hasSize(6)
        .extracting(Subject.Test::code)
        .contains("TIN_HOC_CONG_NGHE")
        .doesNotContain("TIN_HOC", "CONG_NGHE");
  }

  @Test
  void teachesOptionalSubjectsOnlyWhenChosen() {
    RuleSettings chosen = new RuleSettings(2, false, Set.of("NGOAI_NGU_1"), Set.of());

    assertThat(Primary.programme(1, chosen).subjects())
        .extracting(Subject::code)
        .contains("NGOAI_NGU_1")
        .doesNotContain("TIENG_DAN_TOC");
    assertThat(Primary.tests(Primary.programme(1, chosen))).hasSize(2);
  }

  @Test
  void testsOptionalSubjectsOnlyWhenChosen() {
    RuleSettings tested =
        new RuleSettings(2, false, Set.of("TIENG_DAN_TOC"), Set.of("TIENG_DAN_TOC"));

    assertThat(Primary.tests(Primary.programme(1, tested)))
        .extracting(Subject.Test::code)
        .containsExactly("TIENG_VIET", "TOAN", "TIENG_DAN_TOC");
  }

  @ParameterizedTest
  @CsvSource({
    "4,TOAN,GIUA_HK1,8.5,NOT_A_WHOLE_NUMBER",
    "4,TOAN,CUOI_NAM,0,OUT_OF_SCALE",
    "4,TOAN,CUOI_NAM,-1,OUT_OF_SCALE",
    "4,TOAN,CUOI_NAM,11,OUT_OF_SCALE",
    "4,TOAN,CUOI_NAM,1e30,OUT_OF_SCALE",
    "1,KHOA_HOC,CUOI_NAM,8,NOT_TAUGHT",
    "2,DAO_DUC,CUOI_NAM,9,NOT_TESTED",
    "3,TOAN,GIUA_HK1,8,NOT_TESTED_IN_PERIOD",
    "5,KHOA_HOC,GIUA_HK1,8,NOT_TESTED_IN_PERIOD"
  })
  void refusesMarkWithReason(
      int grade, String test, String period, BigDecimal mark, MarkDecision.Refusal reason) {
    MarkDecision decision =
        Primary.programme(grade).judge(test, AssessmentPeriod.of(period).orElseThrow(), mark);

    assertThat(decision).isEqualTo(new MarkDecision.Rejected(reason, 1, 10));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "10,10", "8.0,8", "1e1,10"})
  void acceptsWholeMarksHoweverWritten(BigDecimal mark, int accepted) {
    assertThat(Primary.programme(4).judge("TIN_HOC", AssessmentPeriod.YEAR_END, mark))
        .isEqualTo(new MarkDecision.Accepted(accepted));
  }

  @Test
  void acceptsZeroOnlyWhenTheSchoolAllowsIt() {
    Programme allowing = Primary.programme(4, new RuleSettings(2, true, Set.of(), Set.of()));

    assertThat(allowing.judge("TOAN", AssessmentPeriod.YEAR_END, BigDecimal.ZERO))
        .isEqualTo(new MarkDecision.Accepted(0));
  }

  @Test
  void completesTheWholeLevelInTheLastGradeOnly() {
    assertThat(Primary.programme(5).labelOf(Completion.COMPLETED).vietnamese())
        .isEqualTo("Hoàn thành chương trình tiểu học");
    assertThat(Primary.programme(4).labelOf(Completion.COMPLETED).vietnamese())
        .isEqualTo("Hoàn thành chương trình lớp học");
  }

  @Test
  void hasNoProgrammeForOtherGrades() {
    assertThatThrownBy(() -> Primary.programme(6)).isInstanceOf(IllegalArgumentException.class);
  }
}
