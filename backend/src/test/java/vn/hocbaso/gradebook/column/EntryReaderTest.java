package vn.hocbaso.gradebook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.RuleSettings;

class EntryReaderTest {

  private final Programme programme =
      RuleSets.governing(2026, 4).orElseThrow().programme(4, RuleSettings.DEFAULT);
  private final EntryReader reader = new EntryReader(programme, AssessmentPeriod.YEAR_END);

  @ParameterizedTest
  @CsvSource({
    "TOAN.LEVEL,t,T",
    "TOAN.LEVEL,' H ',H",
    "TOAN.LEVEL,hoàn thành tốt,T",
    "YEU_NUOC.LEVEL,d,Đ",
    "YEU_NUOC.LEVEL,D,Đ",
    "YEU_NUOC.LEVEL,đ,Đ",
    "YEU_NUOC.LEVEL,Đạt,Đ",
    "TOAN.TEST,8,8",
    "TOAN.TEST,'8,0',8",
    "TOAN.TEST,8.0,8",
    "TOAN.TEST,' 10 ',10",
    "TOAN.TEST,８,8",
    "ABSENCE_EXCUSED.COUNT,0,0",
    "ABSENCE_EXCUSED.COUNT,200,200",
    "WEIGHT.COUNT,'28,5',28.5",
    "WEIGHT.COUNT,30.0,30",
  })
  void acceptsWhatIsMeant(String column, String typed, String stored) {
    assertThat(read(column, typed)).isEqualTo(new Entry.Accepted(stored));
  }

  @ParameterizedTest
  @CsvSource({
    "TOAN.LEVEL,Đ,GRADE_LEVEL_UNKNOWN",
    "TOAN.LEVEL,8,GRADE_LEVEL_UNKNOWN",
    "YEU_NUOC.LEVEL,H,GRADE_LEVEL_UNKNOWN",
    "TOAN.TEST,'8,5',GRADE_MARK_NOT_A_WHOLE_NUMBER",
    "TOAN.TEST,0,GRADE_MARK_OUT_OF_SCALE",
    "TOAN.TEST,11,GRADE_MARK_OUT_OF_SCALE",
    "TOAN.TEST,tám,GRADE_MARK_UNREADABLE",
    "TOAN.TEST,1e1,GRADE_MARK_UNREADABLE",
    "ABSENCE_EXCUSED.COUNT,-1,GRADE_NUMBER_OUT_OF_RANGE",
    "ABSENCE_EXCUSED.COUNT,201,GRADE_NUMBER_OUT_OF_RANGE",
    "ABSENCE_EXCUSED.COUNT,'1,5',GRADE_NUMBER_DECIMALS",
    "WEIGHT.COUNT,28.55,GRADE_NUMBER_DECIMALS",
    "HEIGHT.COUNT,cao,GRADE_NUMBER_UNREADABLE",
  })
  void refusesWithReason(String column, String typed, String code) {
    assertThat(read(column, typed)).extracting("code").isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOAN.LEVEL", "TOAN.TEST", "TOAN.COMMENT", "HEIGHT.COUNT"})
  void emptiesTheCellForBlanks(String column) {
    assertThat(read(column, " \u00a0\n")).isEqualTo(new Entry.Accepted(null));
    assertThat(reader.read(column(column), null)).isEqualTo(new Entry.Accepted(null));
  }

  @Test
  void composesTextAndJoinsLines() {
    String decomposed = Normalizer.normalize("Em  học\ntốt.", Normalizer.Form.NFD);

    assertThat(read("TOAN.COMMENT", "\ufeff " + decomposed + "\u200b"))
        .isEqualTo(new Entry.Accepted("Em học tốt."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202eb", "a\ud800b", "a\ue000b"})
  void refusesHiddenCharacters(String typed) {
    assertThat(read("TOAN.COMMENT", typed)).isEqualTo(Entry.refused("GRADE_TEXT_CHARACTERS"));
  }

  @Test
  void acceptsTextUpToItsLimitAndNotBeyond() {
    assertThat(read("TOAN.COMMENT", "ă".repeat(250))).isInstanceOf(Entry.Accepted.class);
    assertThat(read("TOAN.COMMENT", "ă".repeat(251)))
        .isEqualTo(Entry.refused("GRADE_TEXT_TOO_LONG", 250, 251));
    assertThat(read("HOMEROOM.COMMENT", "ă".repeat(500))).isInstanceOf(Entry.Accepted.class);
  }

  private Entry read(String column, String typed) {
    return reader.read(column(column), typed);
  }

  private Column column(String code) {
    return Columns.of(
            programme, AssessmentPeriod.YEAR_END, new RequiredComments(false, false, true))
        .stream()
        .filter(column -> column.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
