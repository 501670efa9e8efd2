package vn.hocbaso.signing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.Judge;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.signing.xml.XmlSec;
import vn.hocbaso.testing.PdfA;

/** The test authority signs timestamps with a certificate of ten years. */
class ExtendSignaturesTest {

  private static final World WORLD = World.shared();
  private static final ExtendSignatures EXTENSION =
      new ExtendSignatures(
          List.of(Records.format(WORLD), Pdfs.format(WORLD)),
          new NewestTimestamp(WORLD.authorities()));
  private static final Instant NOW = Clock.systemUTC().instant();
  private static final Instant NEAR = NOW.plus(Duration.ofDays(365));
  private static final Instant BEYOND = NOW.plus(Duration.ofDays(11 * 365));
  private static final byte[] ISSUED = Records.issued(WORLD, "Trần Bé Na");

  @Test
  void theSealInXmlIsExtendedAndEveryOtherSignatureStays() {
    byte[] extended = EXTENSION.extend(ISSUED, Records.SEAL, BEYOND).orElseThrow();
    Judge.Verdict verdict = Judge.online(WORLD, extended);
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.report()).contains("XAdES-BASELINE-LTA", "XAdES-BASELINE-LT\"");
    for (String slot : List.of("GVCN", "CBQL", "KY_PHAT_HANH")) {
      assertThat(verify(extended, slot)).as(slot).isTrue();
    }
  }

  @Test
  void whatAnotherSignatureCoversIsNotTouched() {
    assertThatThrownBy(() -> EXTENSION.extend(ISSUED, Records.TEACHER, BEYOND))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  @Test
  void whatLastsIsNotExtended() {
    assertThat(EXTENSION.extend(ISSUED, Records.SEAL, NEAR)).isEmpty();
    PdfSeal seal = new PdfSeal("Phát hành học bạ số");
    assertThat(EXTENSION.extend(Pdfs.sealed(WORLD, "<HOC_BA/>"), seal, NEAR)).isEmpty();
  }

  @Test
  void aSealWithoutATimestampIsDueAndBecomesAnArchiveFileThatLasts() throws Exception {
    byte[] bare =
        Pdfs.seal(
            WORLD, Pdfs.unsealed("<HOC_BA/>"), World.SCHOOL, vn.hocbaso.signing.SignatureLevel.B);
    byte[] extended = EXTENSION.extend(bare, Evidences.SEAL, NEAR).orElseThrow();
    Judge.Verdict verdict = Judge.online(WORLD, extended);
    assertThat(verdict.indication()).as(verdict.report()).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(verdict.level()).isEqualTo(SignatureLevel.PAdES_BASELINE_LTA);
    assertThat(PdfA.violations(extended)).isEmpty();
    assertThat(EXTENSION.extend(extended, Evidences.SEAL, NEAR)).isEmpty();
  }

  @Test
  void anEvidenceRecordInsideCountsAsItsTimestamp() {
    byte[] stamped = Evidences.stamped(WORLD, 2).getFirst();
    assertThat(EXTENSION.isDue(stamped, Evidences.TEACHER, NEAR)).isFalse();
    byte[] bare = Evidences.taught(WORLD, "Bé").content();
    assertThat(EXTENSION.isDue(bare, Evidences.TEACHER, NEAR)).isTrue();
  }

  private static boolean verify(byte[] xml, String slot) {
    return XmlSec.verify(
            xml,
            slot,
            WORLD.authority().trustAnchors(),
            "urn:vn:hocbaso:1:THONG_TIN_HOC_BA",
            "urn:vn:hocbaso:1:DU_LIEU_HOC_BA")
        .valid();
  }
}
