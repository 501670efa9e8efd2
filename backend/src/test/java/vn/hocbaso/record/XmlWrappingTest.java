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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.record.Attacks.Form;

/**
 * Signature wrapping: what was signed stays whole somewhere in the file, and a reader is shown
 * something else. The eight classic forms (Somorovsky et al., "On Breaking SAML", 2012) on a record
 * of ours, in XAdES and in plain XML-DSig.
 */
class XmlWrappingTest {

  private static final String PART = "THONG_TIN_HOC_BA";
  private static final String SIGNED = element(xml(), PART);

  /** What the forger wants to be read; it bears the identifier of his choice. */
  private static final String SAME_ID = SIGNED.replace("Trần Bé Na", "Kẻ Gian");

  private static final String OTHER_ID = SAME_ID.replace("\"thongtinhocba\"", "\"khac\"");
  private static final String NO_ID = SAME_ID.replace(" Id=\"thongtinhocba\"", "");

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw1SignedPartCarriedInsideTheSignature(Form form) {
    refused(
        form.xml()
            .replace(SIGNED, OTHER_ID)
            .replaceFirst(
                "</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>"),
        READABLE,
        XML_SIGNATURE_NESTED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw2SignedPartBesideTheSignature(Form form) {
    refused(
        form.xml().replace(SIGNED, OTHER_ID).replace("<GVCN>", "<GVCN>" + SIGNED),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw3ForgedPartBeforeTheSignedOne(Form form) {
    // It stands where it stood; that there are two of it is what the schema forbids.
    refused(form.xml().replace(SIGNED, OTHER_ID + SIGNED), READABLE, FILE_NOT_A_RECORD);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw4ForgedPartAroundTheSignedOne(Form form) {
    String around = OTHER_ID.replace("</" + PART + ">", SIGNED + "</" + PART + ">");
    refused(form.xml().replace(SIGNED, around), READABLE, XML_SIGNED_PART_MOVED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw5ForgedPartOfTheSameNameAndSignedOneAtTheEnd(Form form) {
    refused(
        form.xml().replace(SIGNED, SAME_ID).replace("</HOC_BA>", SIGNED + "</HOC_BA>"),
        READABLE,
        FILE_IDENTIFIER_REPEATED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw6ForgedPartOfTheSameNameAndSignedOneInTheSignature(Form form) {
    refused(
        form.xml()
            .replace(SIGNED, SAME_ID)
            .replaceFirst(
                "</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>"),
        READABLE,
        FILE_IDENTIFIER_REPEATED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw7SignedPartInAnExtensionAtTheBeginning(Form form) {
    refused(
        form.xml()
            .replace(SIGNED, NO_ID)
            .replace("<DU_LIEU_HOC_BA ", "<MO_RONG>" + SIGNED + "</MO_RONG><DU_LIEU_HOC_BA "),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void xsw8SignedPartInAnObjectOfAnotherSignature(Form form) {
    String own = Attacks.signatureIn(form.xml(), "KY_PHAT_HANH");
    String carrying =
        own.replace("</ds:Signature>", "<ds:Object>" + SIGNED + "</ds:Object></ds:Signature>");
    refused(
        form.xml().replace(SIGNED, OTHER_ID).replace(own, carrying),
        READABLE,
        XML_SIGNATURE_NESTED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theWholeSignedBranchMovedAway(Form form) {
    String branch = element(form.xml(), "DU_LIEU_HOC_BA");
    String forged =
        branch
            .replace("Trần Bé Na", "Kẻ Gian")
            .replaceAll(" Id=\"(data|thongtinhocba)\"", "")
            .replaceAll("(?s)<ds:Signature .*?</ds:Signature>", "");
    refused(
        form.xml().replace(branch, forged).replace("</HOC_BA>", "<CU>" + branch + "</CU></HOC_BA>"),
        READABLE,
        XML_SIGNED_PART_MOVED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aReferenceTurnedToAnotherPart(Form form) {
    refused(
        form.xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
    refused(
        form.xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"#xpointer(/)\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
    refused(
        form.xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"file:///etc/hostname\""),
        SIGNATURES_INTACT,
        XML_REFERENCE_ELSEWHERE);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aReferenceToWhatTheSignatureStandsIn(Form form) {
    refused(
        form.xml().replaceFirst("URI=\"#thongtinhocba\"", "URI=\"#data\""),
        SIGNATURES_INTACT,
        XML_SIGNATURE_INSIDE);
  }
}
