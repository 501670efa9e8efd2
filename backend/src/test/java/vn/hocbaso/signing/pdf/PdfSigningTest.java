package vn.hocbaso.signing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.testing.PdfA;

class PdfSigningTest {

  private static final World WORLD = World.shared();
  private static final byte[] UNSEALED = Pdfs.unsealed("<HOC_BA/>");
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
  void whatIsFrozenIsTheFileWithAnEmptySealAndOnlyThatIsFilled() {
    PreparedSignature prepared = prepared();
    byte[] sealed = Pdfs.format(WORLD).complete(prepared, value(prepared));
    SealScan.Seal open = SealScan.find(prepared.content()).orElseThrow();
    assertThat(open.signature()).containsOnly(0);
    assertThat(sealed).hasSameSizeAs(prepared.content());
    System.arraycopy(
        prepared.content(),
        open.gapStart(),
        sealed,
        open.gapStart(),
        open.gapEnd() - open.gapStart());
    assertThat(sealed).isEqualTo(prepared.content());
  }

  @Test
  void completesWhatAnOlderVersionFrozeWithoutTheSeal() {
    PreparedSignature prepared = prepared();
    PreparedSignature older = with(prepared, UNSEALED);
    byte[] sealed = Pdfs.format(WORLD).complete(older, value(prepared));
    assertThat(PdfSig.report(sealed)).contains("Signature is Valid", "Total document signed");
    byte[] other = Pdfs.unsealed("<HOC_BA>2</HOC_BA>");
    assertThatThrownBy(() -> Pdfs.format(WORLD).complete(with(prepared, other), value(prepared)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesToFillTheSealOfAFileThatWasChanged() {
    PreparedSignature prepared = prepared();
    byte[] changed = prepared.content().clone();
    changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("endstream") - 5] ^= 1;
    assertThatThrownBy(() -> Pdfs.format(WORLD).complete(with(prepared, changed), value(prepared)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static PreparedSignature prepared() {
    return Pdfs.format(WORLD)
        .prepare(
            UNSEALED,
            new PdfSeal("Phát hành học bạ số", SignatureLevel.B),
            WORLD.certificate(World.SCHOOL),
            Clock.systemUTC().instant());
  }

  private static byte[] value(PreparedSignature prepared) {
    return WORLD.sign(World.SCHOOL, prepared.toBeSigned());
  }

  private static PreparedSignature with(PreparedSignature prepared, byte[] content) {
    return new PreparedSignature(
        content,
        prepared.placement(),
        prepared.signer(),
        prepared.signingTime(),
        prepared.toBeSigned());
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
