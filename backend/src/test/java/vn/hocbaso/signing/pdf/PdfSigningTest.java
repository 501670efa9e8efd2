package vn.hocbaso.signing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.testing.PdfA;

class PdfSigningTest {

  private static final World WORLD = World.shared();
  private static final byte[] SEALED = Pdfs.sealed(WORLD, "<HOC_BA/>");

  @Test
  void convincesAnIndependentTool() {
    assertThat(PdfSig.report(SEALED))
        .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
  }

  @Test
  void aChangedByteDoesNotConvinceIt() {
    byte[] forged = SEALED.clone();
    int at = new String(forged, StandardCharsets.ISO_8859_1).indexOf("endstream") - 5;
    forged[at] ^= 1;
    assertThat(PdfSig.report(forged)).contains("Digest Mismatch");
  }

  @Test
  void aSealedFileIsStillAnArchiveFile() throws Exception {
    assertThat(PdfA.violations(Pdfs.unsealed("<HOC_BA/>"))).isEmpty();
    assertThat(PdfA.violations(SEALED)).isEmpty();
  }

  @Test
  void refusesToSealASealedFile() {
    assertThatThrownBy(() -> Pdfs.seal(WORLD, SEALED, World.SCHOOL))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  @Test
  void refusesWhatIsNotAPdf() {
    byte[] text = "hello".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Pdfs.seal(WORLD, text, World.SCHOOL))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }
}
