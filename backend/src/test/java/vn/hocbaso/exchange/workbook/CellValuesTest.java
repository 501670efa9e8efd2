package vn.hocbaso.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

  @ParameterizedTest
  @CsvSource({
    "05/09/2017, 2017-09-05",
    "5/9/2017, 2017-09-05",
    "05-09-2017, 2017-09-05",
    "5.9.2017, 2017-09-05",
    "2017-09-05, 2017-09-05",
    "2017-09-05T00:00:00, 2017-09-05",
    "29/02/2016, 2016-02-29",
    "42983, 2017-09-05",
    "42983.0, 2017-09-05"
  })
  void readsDates(String text, LocalDate date) {
    assertThat(DateCell.read(new Cell(Cell.Kind.TEXT, text), false)).contains(date);
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() {
    assertThat(DateCell.read(new Cell(Cell.Kind.NUMBER, "41521"), true))
        .contains(LocalDate.of(2017, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2017", "29/02/2017", "05/13/2017", "5/9/17", "2017", "hôm qua", "-1"})
  void refusesWhatIsNoDateOfBirth(String text) {
    assertThat(DateCell.read(new Cell(Cell.Kind.TEXT, text), false))
        .satisfiesAnyOf(
            date -> assertThat(date).isEmpty(),
            date -> assertThat(date.orElseThrow()).isBefore(LocalDate.of(1926, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"040915", "150904", "04092015", "0", "01234"})
  void refusesDigitsThatMayBeADateWithoutSigns(String text) {
    assertThat(DateCell.read(new Cell(Cell.Kind.TEXT, text), false)).isEmpty();
  }

  @Test
  void hearsOneNameInBothCustomsOfPlacingTheTone() {
    assertThat(Wording.spoken("Nguyễn Thị Hoà")).isEqualTo(Wording.spoken("nguyễn  thị hòa"));
    assertThat(Wording.spoken("Trần Thuý")).isEqualTo(Wording.spoken("Trần Thúy"));
    assertThat(Wording.spoken("Lê Hòa")).isNotEqualTo(Wording.spoken("Lê Hoa"));
    assertThat(Wording.spoken("Lê Hỏa")).isNotEqualTo(Wording.spoken("Lê Hòa"));
    assertThat(Wording.spoken("Lê Hân")).isNotEqualTo(Wording.spoken("Lê Han"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nam, MALE",
    "nữ, FEMALE",
    "NU, FEMALE",
    "01, MALE",
    "2, FEMALE",
    "M, MALE",
    "F, FEMALE",
    "0, UNKNOWN"
  })
  void readsSex(String text, String sex) {
    assertThat(CodeLists.sex(text)).contains(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 01",
    "01, 01",
    "Đang học, 01",
    "đang  học, 01",
    "Chuyển đến kỳ 1, 02",
    "Chuyển đến học kỳ 1, 02",
    "Chuyển đi HK2, 08",
    "12, 12",
    "01 - Đang học, 01",
    "Thôi học trong hè, 12"
  })
  void readsStatus(String text, String code) {
    assertThat(CodeLists.status(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "Vắng", "00", "02 - Đang học"})
  void refusesUnknownStatus(String text) {
    assertThat(CodeLists.status(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kinh, 01",
    "1, 01",
    "05, 05",
    "Khơ-me, 05",
    "Khơ me, 05",
    "Khmer, 05",
    "H'Mông, 08",
    "Ê đê, 12",
    "Bru - Vân Kiều, 23",
    "Ơ Đu, 53",
    "Rơ-măm, 54",
    "Người nước ngoài, 55",
    "Kinh (01), 01",
    "04 - Hoa, 04"
  })
  void readsEthnicity(String text, String code) {
    assertThat(Ethnicities.code(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"56", "Thái Lan", "01 - Tày", "?"})
  void refusesUnknownEthnicity(String text) {
    assertThat(Ethnicities.code(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Việt Nam, VN", "VN, VN", "VNM, VN", "Hàn Quốc, KR", "Republic of Korea, KR", "KOR, KR",
    "Nhật Bản, JP", "Campuchia, KH", "Lào, LA", "Hoa Kỳ, US", "Đài Loan, TW", "Trung Quốc, CN"
  })
  void readsNationality(String text, String code) {
    assertThat(Nationalities.code(text)).contains(code);
  }

  @Test
  void refusesUnknownNationality() {
    assertThat(Nationalities.code("Cần Thơ")).isEmpty();
  }
}
