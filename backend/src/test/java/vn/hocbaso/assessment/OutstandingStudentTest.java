package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocbaso.assessment.OutstandingStudent.Lacking.ACHIEVEMENT;
import static vn.hocbaso.assessment.OutstandingStudent.Lacking.RECOGNITION_BY_CLASS;
import static vn.hocbaso.assessment.OutstandingStudent.Lacking.RESULT_GOOD;
import static vn.hocbaso.assessment.OutstandingStudent.Lacking.RESULT_OF_THE_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutstandingStudentTest {

  private static final Optional<LocalDate> AGREED = Optional.of(LocalDate.of(2026, 5, 20));

  private final Programme grade4 = Primary.programme(4);
  private final Recognition.Achievement maths =
      new Recognition.OutstandingIn(grade4.subjects().get(1));
  private final Recognition.Achievement effort = new Recognition.ProgressIn(grade4.traits().get(2));

  @Test
  void awardsGoodResultWithAchievementThatTheClassRecognises() {
    for (Recognition.Achievement achievement : List.of(maths, effort)) {
      Recognition recognition = new Recognition(achievement, "giải nhất cấp trường", AGREED);

      assertThat(OutstandingStudent.of(year(7), Optional.of(recognition)))
          .isEqualTo(new OutstandingStudent.Awarded(Award.OUTSTANDING_STUDENT, recognition));
    }
  }

  @ParameterizedTest
  @CsvSource({"9", "6", "4"})
  void awardsNoOtherResult(int lowestMark) {
    Recognition recognition = new Recognition(maths, "giải nhất cấp trường", AGREED);

    assertThat(OutstandingStudent.of(year(lowestMark), Optional.of(recognition)))
        .isEqualTo(new OutstandingStudent.NotAwarded(List.of(RESULT_GOOD)));
  }

  @Test
  void needsTheClassAndAnAchievement() {
    Recognition alone = new Recognition(maths, "giải nhất cấp trường", Optional.empty());

    assertThat(OutstandingStudent.of(year(7), Optional.of(alone)))
        .isEqualTo(new OutstandingStudent.NotAwarded(List.of(RECOGNITION_BY_CLASS)));
    assertThat(OutstandingStudent.of(year(7), Optional.empty()))
        .isEqualTo(new OutstandingStudent.NotAwarded(List.of(ACHIEVEMENT, RECOGNITION_BY_CLASS)));
  }

  @Test
  void awardsNothingWithoutTheYear() {
    YearOutcome nothing = YearEnd.assess(grade4, new YearValues(Map.of(), Map.of(), Map.of()));
    Recognition recognition = new Recognition(maths, "giải nhất cấp trường", AGREED);

    assertThat(OutstandingStudent.of(nothing, Optional.of(recognition)))
        .isEqualTo(new OutstandingStudent.NotAwarded(List.of(RESULT_OF_THE_YEAR)));
  }

  @Test
  void acceptsNoRecognitionWithoutReason() {
    assertThatThrownBy(() -> new Recognition(maths, "", AGREED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private YearOutcome year(int lowestMark) {
    return Primary.decide(
        grade4, "TTTTTTTTTTT", "TTTTTTTTTTTTTTT", List.of(10, lowestMark, 10, 10, 10, 10, 10));
  }
}
