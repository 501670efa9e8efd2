package vn.hocbaso.signing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.trust.World;

class XmlSigningTest {

  private static final World WORLD = World.shared();
  private static final byte[] ISSUED = Records.issued(WORLD, "Trần Bé Na");

  @ParameterizedTest
  @ValueSource(strings = {"GVCN", "CBQL", "KY_PHAT_HANH"})
  void everySignatureOfAnIssuedRecordConvincesAnIndependentTool(String slot) {
    assertThat(verify(ISSUED, slot).valid()).as(() -> verify(ISSUED, slot).output()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GVCN", "CBQL", "KY_PHAT_HANH"})
  void aChangedNameBreaksEverySignature(String slot) {
    byte[] forged = Records.replace(ISSUED, "Trần Bé Na", "Trần Bé Nu");
    assertThat(verify(forged, slot).valid()).isFalse();
  }

  @Test
  void refusesASlotThatIsTaken() {
    assertThatThrownBy(() -> Records.sign(WORLD, ISSUED, Records.MANAGER, World.MANAGER))
        .isInstanceOf(DomainException.class)
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  @Test
  void refusesTwoElementsWithTheReferencedId() {
    byte[] twice = Records.replace(Records.unsigned("A"), "<HO_TEN>", "<HO_TEN ID='data'>");
    assertThatThrownBy(() -> Records.sign(WORLD, twice, Records.MANAGER, World.MANAGER))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  @Test
  void refusesADocumentType() {
    byte[] hostile =
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a><GVCN/><x Id='thongtinhocba'>&b;</x></a>"
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Records.sign(WORLD, hostile, Records.TEACHER, World.TEACHER))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
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
