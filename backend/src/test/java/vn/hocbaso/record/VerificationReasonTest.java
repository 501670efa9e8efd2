package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.signing.DocumentFault;

/** Whatever is found wrong can be said, in both languages and in words of its own. */
class VerificationReasonTest {

  @ParameterizedTest
  @EnumSource(DocumentFault.class)
  void everyFaultOfADocumentIsAReason(DocumentFault fault) {
    assertThat(VerificationReason.of(fault).name()).isEqualTo(fault.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyReasonHasAText(String language) {
    assertThat(VerificationReason.values())
        .allSatisfy(
            reason -> assertThat(text(language, reason)).isNotEmpty().doesNotContain("REASON."));
  }

  @Test
  void noTwoReasonsAreSaidInTheSameWords() {
    List<String> texts =
        Arrays.stream(VerificationReason.values())
            // The same fault, seen by the reader of records and by the check of signatures.
            .filter(reason -> reason != VerificationReason.XML_IDENTIFIER_REPEATED)
            .map(reason -> text("vi", reason))
            .toList();
    assertThat(texts).doesNotHaveDuplicates();
  }

  private static String text(String language, VerificationReason reason) {
    return Texts.text("verification", Locale.of(language), "REASON." + reason, List.of());
  }
}
