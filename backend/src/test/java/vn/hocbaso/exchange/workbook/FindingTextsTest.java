package vn.hocbaso.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.platform.problem.Texts;

class FindingTextsTest {

  private static final List<Object> VALUES = List.of("a", "b", "c");

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyFindingHasATextInBothLanguages(FindingCode code) {
    assertHasText(code.name());
  }

  @ParameterizedTest
  @EnumSource(WorkbookProblem.class)
  void everyRefusalHasTextsInBothLanguages(WorkbookProblem problem) {
    assertHasText(problem.name() + ".title");
    assertHasText(problem.name() + ".detail");
  }

  private static void assertHasText(String key) {
    for (Locale language : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      assertThat(Texts.problem(language, key, VALUES)).isNotEqualTo(key).doesNotContain("{");
    }
  }
}
