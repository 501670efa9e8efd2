package vn.hocbaso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.exchange.workbook.StudentField;

class ShownValueTest {

  @ParameterizedTest
  @EnumSource(StudentField.class)
  void hasAWordForEveryField(StudentField field) {
    assertThat(ShownValue.label(field, Locale.of("vi"))).doesNotContain(field.key());
    assertThat(ShownValue.label(field, Locale.ENGLISH)).doesNotContain(field.key());
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_OF_BIRTH, 2017-09-05, 05/09/2017, 05/09/2017",
    "SEX, FEMALE, Nữ, Female",
    "SEX, UNKNOWN, Chưa rõ, Not known",
    "ETHNICITY, 05, Khơ-me, Khơ-me",
    "ETHNICITY, 99, 99, 99",
    "ENROLMENT_STATUS, 02, Chuyển đến kỳ 1, Chuyển đến kỳ 1",
    "NATIONALITY, KR, Hàn Quốc, South Korea",
    "FULL_NAME, Lê An, Lê An, Lê An"
  })
  void saysItInWords(StudentField field, String value, String vietnamese, String english) {
    assertThat(ShownValue.of(field, value, Locale.of("vi"))).isEqualTo(vietnamese);
    assertThat(ShownValue.of(field, value, Locale.ENGLISH)).isEqualTo(english);
  }
}
