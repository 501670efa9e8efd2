package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.ISSUED;
import static vn.hocbaso.record.Attacks.WORLD;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.VerificationCheck.RENDITION_EQUAL;
import static vn.hocbaso.record.VerificationCheck.SEAL_COVERS_FILE;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.pdf.ImagesInPdf;
import vn.hocbaso.record.document.pdf.SampleImages;
import vn.hocbaso.record.document.pdf.SignatureImage;
import vn.hocbaso.record.document.pdf.SignerRole;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/** Issued files with images of signatures and the seal, before somebody who has no images. */
class SealedImagesTest {

  private static final byte[] PDF = sealed(SampleImages.ofAll());

  @Test
  void aFileWithImagesIsValidForWhoeverHasNone() {
    assertThat(ImagesInPdf.in(PDF)).containsExactlyInAnyOrder(SignerRole.values());
    assertThat(Attacks.verdict(PDF).word()).isEqualTo(FileVerdict.Word.VALID);
  }

  @Test
  void anImageExchangedAfterTheSeal() {
    byte[] forged = PDF.clone();
    String text = new String(PDF, StandardCharsets.ISO_8859_1);
    int image = text.indexOf("/Subtype/Image");
    int data = text.indexOf("stream", image) + 40;
    assertThat(image).isPositive();
    forged[data] ^= 1;
    refused(forged, SEAL_COVERS_FILE, VerificationReason.CONTENT_CHANGED);
  }

  /** A school that prints a manager's signature in the place of the seal is found out. */
  @Test
  void anImageOfAnotherKindUnderAGoodSeal() {
    Map<SignerRole, SignatureImage> images = new EnumMap<>(SampleImages.ofAll());
    images.put(SignerRole.SCHOOL_SEAL, SampleImages.of(SignerRole.MANAGER));
    refused(sealed(images), RENDITION_EQUAL, VerificationReason.PAGES_DIFFER);
  }

  private static byte[] sealed(Map<SignerRole, SignatureImage> images) {
    byte[] xml = ISSUED.xml();
    var signatures = Validations.of(WORLD).validateXml(xml, SignatureRole.signedIds()).signatures();
    byte[] pages =
        new RenderPdf(URI.create("https://hocbaso.example.vn"), Clock.systemUTC())
            .issued(xml, FoundSignatures.of(signatures), images);
    return Pdfs.seal(WORLD, pages, World.SCHOOL);
  }
}
