package vn.hocbaso.signing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.testing.PdfA;

class SealLevelsTest {

  private static final World WORLD = World.shared();
  private static final byte[] UNSEALED = Pdfs.unsealed("<HOC_BA/>");
  private static final Duration AFTER_THE_SIGNER = Duration.ofDays(4 * 365);

  @ParameterizedTest
  @CsvSource({
    "B, PAdES_BASELINE_B",
    "T, PAdES_BASELINE_T",
    "LT, PAdES_BASELINE_LT",
    "LTA, PAdES_BASELINE_LTA"
  })
  void aStrangerFindsTheLevelThatWasAskedFor(SignatureLevel level, String found) {
    Judge.Verdict verdict = Judge.online(WORLD, seal(level));
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.level().name()).isEqualTo(found);
  }

  @ParameterizedTest
  @EnumSource(value = SignatureLevel.class, names = "XMLDSIG", mode = Mode.EXCLUDE)
  void isStillAnArchiveFileThatAnIndependentToolBelieves(SignatureLevel level) throws Exception {
    byte[] sealed = seal(level);
    assertThat(PdfA.violations(sealed)).isEmpty();
    assertThat(PdfSig.report(sealed)).contains("Signature is Valid");
  }

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"B", "T"})
  void nothingFollowsASealWithoutEvidence(SignatureLevel level) {
    assertThat(SealScan.find(seal(level))).isPresent();
    assertThat(PdfSig.report(seal(level))).contains("Total document signed");
  }

  @Test
  void oneRevisionFollowsAtLevelLtAndOneMoreAtLevelLta() {
    long before = count(UNSEALED, "%%EOF");
    assertThat(count(seal(SignatureLevel.T), "%%EOF")).isEqualTo(before + 1);
    assertThat(count(seal(SignatureLevel.LT), "%%EOF")).isEqualTo(before + 2);
    byte[] archived = seal(SignatureLevel.LTA);
    assertThat(count(archived, "%%EOF")).isEqualTo(before + 3);
    assertThat(count(archived, "/ByteRange")).isEqualTo(2);
    assertThat(count(archived, "/DocTimeStamp")).isEqualTo(1);
  }

  @Test
  void whatFollowsTheSealIsWhatTheFormatSays() {
    String[] revisions =
        new String(seal(SignatureLevel.LTA), StandardCharsets.ISO_8859_1).split("%%EOF");
    String evidence = revisions[revisions.length - 3];
    assertThat(evidence).contains("/Certs [", "/OCSPs [", "/DSS ", "/ADBE");
    assertThat(evidence)
        .doesNotContain("/Annot", "/Contents", "/Resources", "/VRI", "/Type /Page\n");
    String timestamp = revisions[revisions.length - 2];
    assertThat(timestamp).contains("/DocTimeStamp", "/ETSI.RFC3161");
    assertThat(count(timestamp.getBytes(StandardCharsets.ISO_8859_1), "/FT /Sig")).isEqualTo(2);
    assertThat(count(timestamp.getBytes(StandardCharsets.ISO_8859_1), "/Type /Page\n"))
        .isEqualTo(1);
  }

  @Test
  void theEvidenceInTheFileProvesTheSealWhenTheSignerHasExpired() {
    Instant later = Instant.now().plus(AFTER_THE_SIGNER);
    assertThat(Judge.offline(WORLD, seal(SignatureLevel.LT), later).indication())
        .isEqualTo(Indication.TOTAL_PASSED);
    assertThat(Judge.offline(WORLD, seal(SignatureLevel.LTA), later).indication())
        .isEqualTo(Indication.TOTAL_PASSED);
    assertThat(Judge.offline(WORLD, seal(SignatureLevel.T), later).indication())
        .isEqualTo(Indication.INDETERMINATE);
  }

  private static byte[] seal(SignatureLevel level) {
    return Pdfs.seal(WORLD, UNSEALED, World.SCHOOL, level);
  }

  private static long count(byte[] pdf, String mark) {
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    return Pattern.compile(Pattern.quote(mark)).matcher(file).results().count();
  }
}
