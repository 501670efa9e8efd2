package vn.hocbaso.gradebook.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.RuleSettings;

class PrimaryResultsTest {

  private final Programme programme =
      RuleSets.governing(2026, 4).orElseThrow().programme(4, RuleSettings.DEFAULT);

  @Test
  void saysThatTheLevelOfMusicBlocksTheBetterResult() {
    StudentResult.PrimaryYear result = PrimaryResults.of(programme, values("AM_NHAC.LEVEL", "H"));

    assertThat(result.overall()).isEqualTo(OverallResult.COMPLETED);
    assertThat(result.reason())
        .isEqualTo(
            new Label(
                "Chưa đạt mức «Hoàn thành tốt» vì: Âm nhạc ở mức Hoàn thành (H).",
                "«Completed well» is not reached because: Music is at level Completed (H)."));
  }

  @Test
  void saysThatTheMarkOfMathematicsBlocksTheBetterResult() {
    StudentResult.PrimaryYear result = PrimaryResults.of(programme, values("TOAN.TEST", "6"));

    assertThat(result.reason())
        .isEqualTo(
            new Label(
                "Chưa đạt mức «Hoàn thành tốt» vì: điểm kiểm tra Toán là 6, cần từ 7 trở lên.",
                "«Completed well» is not reached because: the test mark of Mathematics is 6,"
                    + " and 7 or more is needed."));
  }

  @Test
  void tellsQualitiesFromCompetencies() {
    assertThat(reason("TRUNG_THUC.LEVEL", "Đ")).contains("phẩm chất Trung thực ở mức Đạt (Đ)");
    assertThat(reason("NL_KHOA_HOC.LEVEL", "Đ")).contains("năng lực Khoa học ở mức Đạt (Đ)");
  }

  @Test
  void saysWhatTheBestResultRestsOn() {
    StudentResult.PrimaryYear result = PrimaryResults.of(programme, values());

    assertThat(result.overall()).isEqualTo(OverallResult.EXCELLENT);
    assertThat(result.reason().vietnamese()).contains("mọi bài kiểm tra cuối năm đạt từ 9 điểm");
  }

  @Test
  void countsObstaclesBeyondTheFirstFew() {
    StudentResult.PrimaryYear result =
        PrimaryResults.of(
            programme,
            values(
                "TOAN.TEST",
                "5",
                "KHOA_HOC.TEST",
                "5",
                "LS_DL.TEST",
                "5",
                "TIN_HOC.TEST",
                "5",
                "CONG_NGHE.TEST",
                "5",
                "NGOAI_NGU_1.TEST",
                "5"));

    assertThat(result.reason().vietnamese()).endsWith("; và 2 mục khác.");
    assertThat(result.reason().english()).endsWith("; and 2 more.");
  }

  @Test
  void hasNoResultWhileSomethingIsMissing() {
    Map<String, String> values = values();
    values.remove("TOAN.TEST");

    StudentResult.PrimaryYear result = PrimaryResults.of(programme, values);

    assertThat(result.overall()).isNull();
    assertThat(result.completion()).isNull();
    assertThat(result.label().vietnamese()).isEqualTo("Chưa đủ dữ liệu");
    assertThat(result.reason().vietnamese()).contains("còn thiếu 1 mục");
  }

  @Test
  void putsWarningsIntoSentences() {
    StudentResult.PrimaryYear result =
        PrimaryResults.of(programme, values("TOAN.LEVEL", "H", "TOAN.TEST", "10"));

    assertThat(result.warnings())
        .extracting(Label::vietnamese)
        .containsExactly("Toán: mức «Hoàn thành» nhưng điểm kiểm tra Toán là 10, nên xem lại.");
  }

  @Test
  void hasTheSameSentencesInBothLanguages() {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var vietnamese = ResourceBundle.getBundle("gradebook", Locale.of("vi"), control);
    var english = ResourceBundle.getBundle("gradebook", Locale.ENGLISH, control);

    assertThat(english.keySet()).isEqualTo(vietnamese.keySet()).isNotEmpty();
  }

  private String reason(String column, String value) {
    return PrimaryResults.of(programme, values(column, value)).reason().vietnamese();
  }

  /** The best values of a year, with some columns changed. */
  private Map<String, String> values(String... changes) {
    Map<String, String> values = new HashMap<>();
    for (AssessmentColumn column : programme.columns(AssessmentPeriod.YEAR_END)) {
      switch (column.of()) {
        case AssessmentColumn.LevelOf ignored -> values.put(column.code(), "T");
        case AssessmentColumn.TraitLevelOf ignored -> values.put(column.code(), "T");
        case AssessmentColumn.MarkOf ignored -> values.put(column.code(), "10");
        case AssessmentColumn.CommentOn ignored -> {}
        case AssessmentColumn.CommentOnTraits ignored -> {}
      }
    }
    for (int i = 0; i < changes.length; i += 2) {
      values.put(changes[i], changes[i + 1]);
    }
    return values;
  }
}
