package vn.hocbaso.record;

import static vn.hocbaso.record.Attacks.element;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.Attacks.xml;
import static vn.hocbaso.record.VerificationCheck.READABLE;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_INTACT;
import static vn.hocbaso.record.VerificationReason.FILE_IDENTIFIER_REPEATED;
import static vn.hocbaso.record.VerificationReason.FILE_NOT_A_RECORD;
import static vn.hocbaso.record.VerificationReason.XML_REFERENCE_ELSEWHERE;
import static vn.hocbaso.record.VerificationReason.XML_SIGNATURE_INSIDE;
import static vn.hocbaso.record.VerificationReason.XML_SIGNATURE_NESTED;
import static vn.hocbaso.record.VerificationReason.XML_SIGNED_PART_MOVED;

import org.junit.jupiter.api.Test;

/**
 * Signature wrapping: what was signed stays whole somewhere in the file, and a reader is shown
 * something else. The eight classic forms (Somorovsky et al., "On Breaking SAML", 2012) on a record
 * of ours.
 */
class XmlWrappingTest {

  private static final String PART = "THONG_TIN_HOC_BA";
  private static final String SIGNED = element(xml(), PART);

  /** What the forger wants to be read; it bears the identifier of his choice. */
  private static final String SAME_ID = SIGNED.replace("Trần Bé Na", "Kẻ Gian");

  private static final String OTHER_ID = SAME_ID.replace("\"thongtinhocba\"", "\"khac\"");
  private static final String NO_ID = SAME_ID.replace(" Id=\"thongtinhocba\"", "");

  @Test
  void xsw1SignedPartCarriedInsideTheSignature() {
    refused(
        xml()
            .replace(SIGNED, OTHER_ID)
            .replaceFirst(
                "</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>"),
        READABLE,
        XML_SIGNATURE_NESTED);
  }

  @Test
  void xsw2SignedPartBesideTheSignature() {
    refused(
        xml().replace(SIGNED, OTHER_ID).replace("<GVCN>", "<GVCN>" + SIGNED),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @Test
  void xsw3ForgedPartBeforeTheSignedOne() {
    // It stands where it stood; that there are two of it is what the schema forbids.
    refused(xml().replace(SIGNED, OTHER_ID + SIGNED), READABLE, FILE_NOT_A_RECORD);
  }

  @Test
  void xsw4ForgedPartAroundTheSignedOne() {
    String around = OTHER_ID.replace("</" + PART + ">", SIGNED + "</" + PART + ">");
    refused(xml().replace(SIGNED, around), READABLE, XML_SIGNED_PART_MOVED);
  }

  @Test
  void xsw5ForgedPartOfTheSameNameAndSignedOneAtTheEnd() {
    refused(
        xml().replace(SIGNED, SAME_ID).replace("</HOC_BA>", SIGNED + "</HOC_BA>"),
        READABLE,
        FILE_IDENTIFIER_REPEATED);
  }

  @Test
  void xsw6ForgedPartOfTheSameNameAndSignedOneInTheSignature() {
    refused(
        xml()
            .replace(SIGNED, SAME_ID)
            .replaceFirst(
                "</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>"),
        READABLE,
        FILE_IDENTIFIER_REPEATED);
  }

  @Test
  void xsw7SignedPartInAnExtensionAtTheBeginning() {
    refused(
        xml()
            .replace(SIGNED, NO_ID)
            .replace("<DU_LIEU_HOC_BA ", "<MO_RONG>" + SIGNED + "</MO_RONG><DU_LIEU_HOC_BA "),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @Test
  void xsw8SignedPartInAnObjectOfAnotherSignature() {
    String own = Attacks.signatureIn(xml(), "KY_PHAT_HANH");
    String carrying =
        own.replace("</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>");
    refused(xml().replace(SIGNED, OTHER_ID).replace(own, carrying), READABLE, XML_SIGNATURE_NESTED);
  }

  @Test
  void theWholeSignedBranchMovedAway() {
    String branch = element(xml(), "DU_LIEU_HOC_BA");
    String forged =
        branch
            .replace("Trần Bé Na", "Kẻ Gian")
            .replaceAll(" Id=\"(data|thongtinhocba)\"", "")
            .replaceAll("(?s)<ds:Signature .*?</ds:Signature>", "");
    refused(
        xml().replace(branch, forged).replace("</HOC_BA>", "<CU>" + branch + "</CU></HOC_BA>"),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @Test
  void aReferenceTurnedToAnotherPart() {
    refused(
        xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
    refused(
        xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"#xpointer(/)\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
    refused(
        xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"file:///etc/hostname\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
  }

  @Test
  void aReferenceToWhatTheSignatureStandsIn() {
    refused(
        xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"#data\""),
        SIGNATURES_INTACT,
        XML_SIGNATURE_INSIDE);
  }
}
