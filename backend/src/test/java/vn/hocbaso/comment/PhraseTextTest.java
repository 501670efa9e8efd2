package vn.hocbaso.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.platform.problem.DomainException;

class PhraseTextTest {

  @ParameterizedTest
  @CsvSource({
    "{tên} chăm học.,Trần Văn An,An chăm học.",
    "Em {họ tên} chăm học.,Trần Văn An,Em Trần Văn An chăm học.",
    "{tên} và {tên},Y Moan,Moan và Moan",
    "{Tên} chăm học.,An,An chăm học.",
    "{họ và tên} tiến bộ.,Lê Thị Bình,Lê Thị Bình tiến bộ."
  })
  void putsTheNameWhereItBelongs(String typed, String fullName, String comment) {
    assertThat(PhraseText.typed(typed).about(fullName)).isEqualTo(comment);
  }

  @Test
  void keepsWordsAsAGradeBookKeepsThem() {
    String decomposed =
        java.text.Normalizer.normalize("{tên}  tiến\nbộ ", java.text.Normalizer.Form.NFD);
    assertThat(PhraseText.typed(decomposed).template()).isEqualTo("{tên} tiến bộ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ten} chăm", "{tên chăm", "tên} chăm", "{} chăm", "{{tên}} chăm"})
  void refusesBracesThatAreNoPlaceholder(String typed) {
    assertThatThrownBy(() -> PhraseText.typed(typed))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.type()).isEqualTo(CommentProblem.COMMENT_PLACEHOLDER_UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "\u202echăm", "chăm\u0007"})
  void refusesWhatNoRecordCanCarry(String typed) {
    assertThatThrownBy(() -> PhraseText.typed(typed))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.type()).isEqualTo(CommentProblem.COMMENT_TEXT_UNUSABLE));
  }
}
