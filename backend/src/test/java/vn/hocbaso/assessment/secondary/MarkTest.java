package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

  @ParameterizedTest
  @CsvSource({"8,8.0", "7.5,7.5", "7.50,7.5", "0,0.0", "10,10.0", "1e1,10.0"})
  void acceptsOneDecimalHoweverWritten(BigDecimal number, String mark) {
    assertThat(MarkReading.of(number)).isEqualTo(new MarkReading.Accepted(Mark.of(mark)));
  }

  @ParameterizedTest
  @CsvSource({
    "7.25,MORE_THAN_ONE_DECIMAL",
    "-0.1,OUT_OF_SCALE",
    "10.1,OUT_OF_SCALE",
    "1e30,OUT_OF_SCALE"
  })
  void refusesOthersWithReason(BigDecimal number, MarkReading.Refusal reason) {
    assertThat(MarkReading.of(number)).isEqualTo(new MarkReading.Rejected(reason));
  }

  @ParameterizedTest
  @CsvSource({"33,40,8.3", "165,200,8.3", "17,20,8.5", "100,100,10.0", "0,100,0.0", "1,3,3.3"})
  void convertsAnotherScaleRoundingHalfUp(BigDecimal number, BigDecimal top, String mark) {
    assertThat(MarkReading.converted(number, top))
        .isEqualTo(new MarkReading.Accepted(Mark.of(mark)));
  }

  @Test
  void refusesConversionFromOutsideTheOtherScale() {
    assertThat(MarkReading.converted(BigDecimal.valueOf(101), BigDecimal.valueOf(100)))
        .isEqualTo(new MarkReading.Rejected(MarkReading.Refusal.OUT_OF_SCALE));
    assertThatThrownBy(() -> MarkReading.converted(BigDecimal.ONE, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNeverOutsideTheScale() {
    assertThatThrownBy(() -> Mark.of("10.1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mark.of("-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mark.of("5.55")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void equalsHoweverWritten() {
    assertThat(Mark.of("8")).isEqualTo(Mark.of("8.00"));
  }
}
