package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hocbaso.assessment.MarkDecision;
import vn.hocbaso.platform.problem.Texts;

/** Every refusal of this capability has its words in both languages. */
class GradeBookTextsTest {

  @ParameterizedTest
  @MethodSource("keys")
  void hasWordsInBothLanguages(String key) {
    for (Locale language : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      assertThat(Texts.problem(language, key, List.of(1, 10, "x"))).isNotEqualTo(key);
    }
  }

  static Stream<String> keys() {
    Stream<String> problems =
        Arrays.stream(GradeBookProblem.values())
            .flatMap(problem -> Stream.of(problem + ".title", problem + ".detail"));
    Stream<String> marks =
        Arrays.stream(MarkDecision.Refusal.values()).map(reason -> "GRADE_MARK_" + reason);
    Stream<String> others =
        Stream.of(
            "GRADE_MISSING",
            "GRADE_LEVEL_UNKNOWN",
            "GRADE_MARK_UNREADABLE",
            "GRADE_TEXT_CHARACTERS",
            "GRADE_TEXT_TOO_LONG",
            "GRADE_NUMBER_UNREADABLE",
            "GRADE_NUMBER_DECIMALS",
            "GRADE_NUMBER_OUT_OF_RANGE",
            "GRADE_COLUMN_UNKNOWN",
            "GRADE_COLUMN_OF_ANOTHER_TEACHER",
            "GRADE_STUDENT_UNKNOWN",
            "GRADE_AWAITED",
            "GRADE_NOT_APPLICABLE",
            "GRADE_TERM_MARK_UNREADABLE",
            "GRADE_TERM_MARK_OUT_OF_SCALE",
            "GRADE_TERM_MARK_MORE_THAN_ONE_DECIMAL",
            "GRADE_TERM_RESULT_UNKNOWN");
    return Stream.of(problems, marks, others).flatMap(each -> each);
  }
}
