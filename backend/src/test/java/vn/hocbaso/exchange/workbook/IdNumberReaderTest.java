package vn.hocbaso.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberReaderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  /** A boy born in 2017: century and sex digit 2, year 17. */
  private static StudentRow boy(Object number) {
    byte[] file =
        TestWorkbook.of(
                line("Lớp", "Họ tên", "Ngày sinh", "Giới tính", "Số định danh\ncá nhân"),
                line("4A", "Nguyễn Văn An", "05/09/2017", "Nam", number))
            .bytes();
    return new StudentWorkbookReader(WorkbookLimits.STANDARD, CLOCK).read(file).rows().getFirst();
  }

  private static void assertKept(StudentRow row, String digits, FindingCode... notes) {
    assertThat(row.value(StudentField.PERSONAL_ID_NUMBER)).isEqualTo(digits);
    assertThat(row.findings()).extracting(Finding::code).containsExactly(notes);
    assertThat(row.readable()).isTrue();
  }

  private static void assertRefused(StudentRow row, FindingCode problem) {
    assertThat(row.value(StudentField.PERSONAL_ID_NUMBER)).isNull();
    assertThat(row.findings()).extracting(Finding::code).containsExactly(problem);
    assertThat(row.readable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"092217000123", "'092 217 000 123'", "\"'092217000123\"", "092.217.000.123"})
  void keepsTwelveDigits(String text) {
    assertKept(boy(text.replace("\"", "")), "092217000123");
  }

  @Test
  void putsBackTheZeroThatANumberCellDropped() {
    assertKept(boy(92217000123L), "092217000123", FindingCode.STUDENT_ID_NUMBER_RESTORED);
  }

  @Test
  void putsBackTwoZerosWhereThePlaceHasThem() {
    assertKept(boy(1217000123L), "001217000123", FindingCode.STUDENT_ID_NUMBER_RESTORED);
  }

  @Test
  void readsScientificNotationThatKeptAllDigits() {
    assertKept(boy("9.2217000123E+10"), "092217000123", FindingCode.STUDENT_ID_NUMBER_RESTORED);
    assertKept(
        boy(new BigDecimal("9.2217000123E10")),
        "092217000123",
        FindingCode.STUDENT_ID_NUMBER_RESTORED);
  }

  @ParameterizedTest
  @CsvSource({"9.2217E+10", "'9,2217E+10'", "9.2E10"})
  void refusesRoundedNumbers(String text) {
    assertRefused(boy(text), FindingCode.STUDENT_ID_NUMBER_ROUNDED);
  }

  @Test
  void doesNotGuessWhenThePlaceDoesNotExistOrTheDigitsContradict() {
    assertRefused(boy(99217000123L), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
    assertRefused(boy(92317000123L), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
    assertRefused(boy(92218000123L), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
  }

  @Test
  void refusesFormerCardsAndOtherLengths() {
    assertRefused(boy("361234567"), FindingCode.STUDENT_ID_NUMBER_OLD_CARD);
    assertRefused(boy("1217000123"), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
    assertRefused(boy("0922170001234"), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
    assertRefused(boy("chưa có"), FindingCode.STUDENT_ID_NUMBER_UNREADABLE);
  }

  @Test
  void warnsWhenDigitsSayAnotherSexOrYear() {
    assertKept(boy("092317000123"), "092317000123", FindingCode.STUDENT_ID_NUMBER_DIGITS_DIFFER);
    assertKept(boy("092216000123"), "092216000123", FindingCode.STUDENT_ID_NUMBER_DIGITS_DIFFER);
  }
}
