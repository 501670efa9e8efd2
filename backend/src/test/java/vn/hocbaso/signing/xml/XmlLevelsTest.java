package vn.hocbaso.signing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;

class XmlLevelsTest {

  private static final World WORLD = World.shared();
  private static final String STUDENT = "Trần Bé Na";

  @ParameterizedTest
  @CsvSource({
    "B, XAdES_BASELINE_B",
    "T, XAdES_BASELINE_T",
    "LT, XAdES_BASELINE_LT",
    "LTA, XAdES_BASELINE_LTA"
  })
  void aStrangerFindsTheLevelThatWasAskedFor(SignatureLevel level, String found) {
    Judge.Verdict verdict = Judge.online(WORLD, signed(level));
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.level().name()).isEqualTo(found);
  }

  @ParameterizedTest
  @EnumSource(SignatureLevel.class)
  void everyLevelConvincesAnIndependentToolUntilANameIsChanged(SignatureLevel level) {
    byte[] signed = signed(level);
    assertThat(verify(signed).valid()).as(() -> verify(signed).output()).isTrue();
    assertThat(verify(Records.replace(signed, STUDENT, "Trần Bé Nu")).valid()).isFalse();
  }

  @Test
  void aPlainSignatureHoldsNoPropertiesOfXades() {
    assertThat(new String(signed(SignatureLevel.XMLDSIG), StandardCharsets.UTF_8))
        .contains("URI=\"#thongtinhocba\"", "xml-exc-c14n#", "xmlenc#sha256", "X509Certificate")
        .doesNotContain("QualifyingProperties", "\n  <ds:");
  }

  @Test
  void signaturesOfEveryLevelStandTogether() {
    byte[] taught = signed(SignatureLevel.XMLDSIG);
    byte[] approved =
        Records.sign(
            WORLD, taught, new XmlSlot("CBQL", "data", SignatureLevel.B, null), World.MANAGER);
    byte[] issued =
        Records.sign(
            WORLD,
            approved,
            new XmlSlot("KY_PHAT_HANH", "data", SignatureLevel.LTA, null),
            World.SCHOOL);
    for (String slot : new String[] {"GVCN", "CBQL", "KY_PHAT_HANH"}) {
      assertThat(verify(issued, slot).valid()).as(slot).isTrue();
    }
  }

  private static byte[] signed(SignatureLevel level) {
    return Records.sign(
        WORLD,
        Records.unsigned(STUDENT),
        new XmlSlot("GVCN", "thongtinhocba", level, "Giáo viên chủ nhiệm"),
        World.TEACHER);
  }

  private static XmlSec.Verdict verify(byte[] xml) {
    return verify(xml, "GVCN");
  }

  private static XmlSec.Verdict verify(byte[] xml, String slot) {
    return XmlSec.verify(
        xml,
        slot,
        WORLD.authority().trustAnchors(),
        "urn:vn:hocbaso:1:THONG_TIN_HOC_BA",
        "urn:vn:hocbaso:1:DU_LIEU_HOC_BA");
  }
}
