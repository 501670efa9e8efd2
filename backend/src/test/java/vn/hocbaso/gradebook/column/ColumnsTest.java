package vn.hocbaso.gradebook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.RuleSettings;

class ColumnsTest {

  private static final RequiredComments HOMEROOM_ONLY = new RequiredComments(false, false, true);

  @Test
  void laysOutTheYearEndOfGrade4() {
    List<Column> columns = columns(HOMEROOM_ONLY);

    assertThat(columns)
        .hasSize(11 * 2 + 7 + 15 + 3 + 6)
        .extracting(Column::code)
        .doesNotHaveDuplicates();
    assertThat(columns)
        .extracting(Column::code)
        .startsWith("TIENG_VIET.LEVEL", "TIENG_VIET.TEST", "TIENG_VIET.COMMENT", "TOAN.LEVEL")
        .containsSubsequence("TIN_HOC_CONG_NGHE.LEVEL", "TIN_HOC.TEST", "CONG_NGHE.TEST")
        .endsWith("HEIGHT.COUNT", "WEIGHT.COUNT", "COMMENDATION.TEXT");
  }

  @Test
  void keepsBothHalvesUnderTheirSubject() {
    assertThat(columns(HOMEROOM_ONLY))
        .filteredOn(column -> "TIN_HOC_CONG_NGHE".equals(column.subject()))
        .extracting(Column::code)
        .containsExactly(
            "TIN_HOC_CONG_NGHE.LEVEL",
            "TIN_HOC.TEST",
            "CONG_NGHE.TEST",
            "TIN_HOC_CONG_NGHE.COMMENT");
  }

  @Test
  void requiresLevelsTestsTraitsAbsencesAndTheHomeroomComment() {
    assertThat(required(HOMEROOM_ONLY)).hasSize(11 + 7 + 15 + 3);
    assertThat(required(HOMEROOM_ONLY))
        .contains("HOMEROOM.COMMENT", "ABSENCE_EXCUSED.COUNT", "ABSENCE_UNEXCUSED.COUNT")
        .doesNotContain("TOAN.COMMENT", "QUALITIES.COMMENT", "HEIGHT.COUNT", "COMMENDATION.TEXT");
  }

  @Test
  void requiresCommentsAsTheSettingsSay() {
    assertThat(required(new RequiredComments(true, true, false)))
        .contains("TOAN.COMMENT", "QUALITIES.COMMENT", "SPECIFIC_COMPETENCIES.COMMENT")
        .doesNotContain("HOMEROOM.COMMENT");
  }

  private static List<String> required(RequiredComments comments) {
    return columns(comments).stream().filter(Column::required).map(Column::code).toList();
  }

  private static List<Column> columns(RequiredComments comments) {
    Programme programme =
        RuleSets.governing(2026, 4).orElseThrow().programme(4, RuleSettings.DEFAULT);
    return Columns.of(programme, AssessmentPeriod.YEAR_END, comments);
  }
}
