package vn.hocbaso.signing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.xades.evidencerecord.XAdESEvidenceRecordDigestBuilder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** The hash that a record covers, against the one that EU DSS computes. */
class SealedPartsTest {

  private static final World WORLD = World.shared();

  @ParameterizedTest
  @EnumSource(names = {"B", "T", "LT", "LTA"})
  void isTheHashOfTheLibraryAtEveryLevelBeforeAndAfterARecord(SignatureLevel level) {
    XmlSlot slot = new XmlSlot("GVCN", "thongtinhocba", level, "Giáo viên chủ nhiệm");
    byte[] signed = Records.sign(WORLD, Records.unsigned("Bé &amp; Na"), slot, World.TEACHER);
    for (EvidenceDigest digest : EvidenceDigest.values()) {
      assertThat(XmlEvidence.hash(digest, signed, slot)).isEqualTo(library(digest, signed, slot));
    }
    byte[] sealed = XmlEvidence.embed(signed, slot, new byte[] {1, 2, 3});
    assertThat(XmlEvidence.hash(EvidenceDigest.SHA256, sealed, slot))
        .isEqualTo(library(EvidenceDigest.SHA256, sealed, slot))
        .isNotEqualTo(XmlEvidence.hash(EvidenceDigest.SHA256, signed, slot));
  }

  @Test
  void isTheHashOfTheLibraryOverSignaturesOfOthers() {
    byte[] taught = Evidences.stamped(WORLD, 2).getFirst();
    XmlSlot manager = new XmlSlot("CBQL", "data", SignatureLevel.B, "Hiệu trưởng");
    byte[] approved = Records.sign(WORLD, taught, manager, World.MANAGER);
    assertThat(XmlEvidence.hash(EvidenceDigest.SHA256, approved, manager))
        .isEqualTo(library(EvidenceDigest.SHA256, approved, manager));
  }

  @Test
  void leavesEveryByteAroundTheRecordAsItWas() {
    String before = new String(Evidences.taught(WORLD, "Bé 0").content(), StandardCharsets.UTF_8);
    String after =
        new String(
            XmlEvidence.embed(
                before.getBytes(StandardCharsets.UTF_8), Evidences.TEACHER, new byte[] {7}),
            StandardCharsets.UTF_8);
    int cut = before.indexOf("</xades:QualifyingProperties>");
    assertThat(after).startsWith(before.substring(0, cut)).endsWith(before.substring(cut));
  }

  @Test
  void refusesASignatureWithoutAPlaceForIt() {
    XmlSlot plain = new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.XMLDSIG, null);
    byte[] signed = Records.sign(WORLD, Records.unsigned("Bé 0"), plain, World.TEACHER);
    assertThatThrownBy(() -> XmlEvidence.hash(EvidenceDigest.SHA256, signed, plain))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
    assertThatThrownBy(() -> XmlEvidence.embed(signed, plain, new byte[] {7}))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  private static byte[] library(EvidenceDigest digest, byte[] xml, XmlSlot slot) {
    XAdESEvidenceRecordDigestBuilder builder =
        new XAdESEvidenceRecordDigestBuilder(new InMemoryDocument(xml), digest.dss())
            .setSignatureId(XmlEvidence.signatureIn(xml, slot));
    return WithLibrary.run(() -> builder.build().getValue());
  }
}
