package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSUpdateInfo;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.World;

/** Ways of changing a PDF file as forgers do: behind its end, or in its bytes. */
final class PdfForgery {

  private PdfForgery() {}

  /** A change of a document that is open. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** The change as an update behind the file; what was there stays byte for byte. */
  static byte[] update(byte[] pdf, Change change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      document.saveIncremental(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A second seal as somebody makes it who has the school's key and other tools than ours. */
  static byte[] sealedAgain(World world, byte[] pdf) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    SigningCertificate signer = world.certificate(World.SCHOOL);
    parameters.setEncryptionAlgorithm(signer.scheme().dssAlgorithm().getEncryptionAlgorithm());
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain().stream().map(CertificateToken::new).toList());
    PAdESService service = new PAdESService(world.authorities().offlineVerifier());
    InMemoryDocument document = new InMemoryDocument(pdf);
    byte[] value = world.sign(World.SCHOOL, service.getDataToSign(document, parameters).getBytes());
    return DSSUtils.toByteArray(
        service.signDocument(
            document, parameters, new SignatureValue(signer.scheme().dssAlgorithm(), value)));
  }

  static void touched(COSUpdateInfo... parts) {
    for (COSUpdateInfo part : parts) {
      part.setNeedToBeUpdated(true);
    }
  }

  static byte[] append(byte[] pdf, String more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(pdf);
    out.writeBytes(latin(more));
    return out.toByteArray();
  }

  /** Another text of the same length in place of the first that matches. */
  static byte[] overwrite(byte[] pdf, String pattern, String replacement) {
    String text = text(pdf);
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    int length = found.end() - found.start();
    assertThat(replacement.length()).isLessThanOrEqualTo(length);
    String padded = replacement + " ".repeat(length - replacement.length());
    return latin(text.substring(0, found.start()) + padded + text.substring(found.end()));
  }

  /** The four numbers of the seal. */
  static int[] range(byte[] pdf) {
    Matcher found =
        Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)")
            .matcher(text(pdf));
    assertThat(found.find()).isTrue();
    int[] range = new int[4];
    for (int i = 0; i < range.length; i++) {
      range[i] = Integer.parseInt(found.group(i + 1));
    }
    return range;
  }

  static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Where the last table of parts begins, as the file says. */
  static String startxref(byte[] pdf) {
    String text = text(pdf);
    Matcher found = Pattern.compile("(\\d+)\\s+%%EOF\\s*$").matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
