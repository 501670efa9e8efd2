package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.ISSUED;
import static vn.hocbaso.record.Attacks.OTHER;
import static vn.hocbaso.record.Attacks.WORLD;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.PdfForgery.append;
import static vn.hocbaso.record.PdfForgery.latin;
import static vn.hocbaso.record.PdfForgery.overwrite;
import static vn.hocbaso.record.PdfForgery.range;
import static vn.hocbaso.record.PdfForgery.text;
import static vn.hocbaso.record.VerificationCheck.CERTIFICATES_TRUSTED;
import static vn.hocbaso.record.VerificationCheck.SEAL_COVERS_FILE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.trust.World;

/**
 * Attacks on the bytes of a sealed PDF: universal signature forgery, signature wrapping and ranges
 * that leave something out (Mladenov et al., "1 Trillion Dollar Refund", 2018).
 */
class PdfAttackTest {

  private static final String RANGE = "/ByteRange\\s*\\[[^\\]]*\\]";
  private static final byte[] PDF = ISSUED.pdf();

  @Test
  void anIssuedFileIsValid() {
    FileVerdict verdict = Attacks.verdict(PDF);
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.word()).isEqualTo(FileVerdict.Word.VALID);
    assertThat(verdict.printedAddress()).contains(IssuedFiles.ADDRESS);
    assertThat(verdict.checks())
        .extracting(FileVerdict.CheckResult::check)
        .contains(VerificationCheck.RENDITION_EQUAL, SEAL_COVERS_FILE);
  }

  @Test
  void oneChangedByte() {
    byte[] forged = PDF.clone();
    forged[text(PDF).indexOf("endstream", PDF.length / 3) - 8] ^= 1;
    refused(forged, SEAL_COVERS_FILE, VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void forgeryWithoutByteRange() {
    refused(
        overwrite(PDF, "/ByteRange", "/ByteRangf"),
        SEAL_COVERS_FILE,
        VerificationReason.PDF_UNSEALED);
  }

  @Test
  void forgeryWithAByteRangeThatIsNone() {
    for (String odd :
        new String[] {
          "/ByteRange null",
          "/ByteRange []",
          "/ByteRange [0 10]",
          "/ByteRange [0 -1 5 6]",
          "/ByteRange [0 1.5 5 6]",
          "/ByteRange [0 0x10 5 6]",
          "/ByteRange 12 0 R"
        }) {
      refused(overwrite(PDF, RANGE, odd), SEAL_COVERS_FILE, VerificationReason.PDF_RANGE_MALFORMED);
    }
  }

  @Test
  void rangesThatBeginLate() {
    int[] range = range(PDF);
    refused(
        overwrite(
            PDF, RANGE, "/ByteRange [9 " + (range[1] - 9) + " " + range[2] + " " + range[3] + "]"),
        SEAL_COVERS_FILE,
        VerificationReason.PDF_RANGE_BEGINNING);
  }

  @Test
  void rangesWithGapsAndOverlaps() {
    int[] range = range(PDF);
    String[] odd = {
      "[0 " + (range[1] - 20) + " " + range[2] + " " + range[3] + "]",
      "[0 " + range[1] + " " + (range[2] + 20) + " " + (range[3] - 20) + "]",
      "[0 " + range[2] + " " + range[1] + " " + range[3] + "]",
      "[0 " + range[1] + " " + range[1] + " " + range[3] + "]",
      "[0 " + range[1] + " " + range[2] + " " + "9".repeat(String.valueOf(range[3]).length()) + "]",
      "[0 0 0 0]",
      "[0 " + range[1] + " " + (range[2] - 2) + " " + (range[3] + 2) + "]"
    };
    for (String one : odd) {
      refused(
          overwrite(PDF, RANGE, "/ByteRange " + one),
          SEAL_COVERS_FILE,
          VerificationReason.PDF_RANGE_GAP);
    }
  }

  @Test
  void forgeryWithoutAValue() {
    int[] range = range(PDF);
    String text = text(PDF);
    int length = range[2] - range[1];
    String head = text.substring(0, range[1]);
    String tail = text.substring(range[2]);
    byte[] zeros = latin(head + "<" + "0".repeat(length - 2) + ">" + tail);
    refused(zeros, SEAL_COVERS_FILE, VerificationReason.PDF_VALUE_UNREADABLE);
    byte[] noHex = latin(head + "<" + "z".repeat(length - 2) + ">" + tail);
    refused(noHex, SEAL_COVERS_FILE, VerificationReason.PDF_VALUE_UNREADABLE);
    byte[] none = latin(head + "null" + " ".repeat(length - 4) + tail);
    refused(none, SEAL_COVERS_FILE, VerificationReason.PDF_RANGE_GAP);
    byte[] renamed = overwrite(PDF, "/Contents(?=\\s*<3)", "/Contentz");
    refused(renamed, SEAL_COVERS_FILE, VerificationReason.PDF_RANGE_GAP);
  }

  @Test
  void theValueOfAnotherSeal() {
    String other = text(OTHER.pdf());
    String value = other.substring(range(OTHER.pdf())[1], range(OTHER.pdf())[2]);
    String text = text(PDF);
    byte[] forged = latin(text.substring(0, range(PDF)[1]) + value + text.substring(range(PDF)[2]));
    refused(forged, SEAL_COVERS_FILE, VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void signatureWrapping() {
    int[] range = range(PDF);
    String text = text(PDF);
    String evil =
        "\n900 0 obj\n<</Type/Sig/ByteRange [0 %d %d %d]>>\nendobj\n"
            .formatted(range[1], range[2] + 200, range[3]);
    String padded = evil + " ".repeat(200 - evil.length());
    byte[] forged = latin(text.substring(0, range[2]) + padded + text.substring(range[2]));
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_RANGE_GAP);
  }

  @Test
  void aSecondClaimOverTheSameState() {
    int[] range = range(PDF);
    String copy = "/ByteRange [0 " + range[1] + " " + range[2] + " " + range[3] + "]";
    refused(
        overwrite(PDF, " {60,}", copy),
        SEAL_COVERS_FILE,
        VerificationReason.PDF_SEVERAL_SIGNATURES);
  }

  @Test
  void anUnsealedFile() {
    refused(
        IssuedFiles.rendered(WORLD, ISSUED.xml()),
        SEAL_COVERS_FILE,
        VerificationReason.PDF_UNSEALED);
  }

  @Test
  void bytesBehindTheSeal() {
    refused(append(PDF, "\n"), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_BYTES);
    refused(append(PDF, "%%EOF\n"), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_BYTES);
  }

  @Test
  void aCutFile() {
    refused(
        Arrays.copyOf(PDF, PDF.length - 10), SEAL_COVERS_FILE, VerificationReason.PDF_RANGE_GAP);
    byte[] half = Arrays.copyOf(PDF, range(PDF)[1] / 2);
    refused(half, SEAL_COVERS_FILE, VerificationReason.PDF_UNSEALED);
  }

  @Test
  void aSealOfASelfMadeAuthority() {
    byte[] foreign = IssuedFiles.of(World.create(), "Trần Bé Na").pdf();
    refused(foreign, CERTIFICATES_TRUSTED, VerificationReason.CERTIFICATE_UNTRUSTED);
  }
}
