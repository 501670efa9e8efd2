package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.element;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.SecondaryIssue.PHYSICIST;
import static vn.hocbaso.record.SecondaryIssue.TEACHER_OF_MATHS;
import static vn.hocbaso.record.SecondaryIssue.issued;
import static vn.hocbaso.record.SecondaryIssue.signed;
import static vn.hocbaso.record.SecondaryIssue.slot;
import static vn.hocbaso.record.SecondaryIssue.taught;
import static vn.hocbaso.record.VerificationCheck.READABLE;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_INTACT;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_PRESENT;
import static vn.hocbaso.record.VerificationCheck.SIGNERS_ENTITLED;

import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.trust.World;

/**
 * Forgeries with the signatures of subject teachers. Homeroom teacher, manager and school sign the
 * forged file as if nothing were wrong, so that nothing but the rules about subject teachers can
 * refuse it; what happens when they signed before is the same as in a primary record.
 */
class SecondaryAttacksTest {

  private static final String BOTH = "KHTN";
  private static final String FIRST = slot(BOTH, TEACHER_OF_MATHS);
  private static final String SECOND = slot(BOTH, PHYSICIST);
  private static final String MATHS = slot("TOAN", TEACHER_OF_MATHS);
  private static final String TAUGHT = taught("Trần Bé Na");
  private static final String OTHER = taught("Lê Bé Tí");

  @Test
  void anIssuedRecordOfASecondarySchoolIsValid() {
    assertThat(Attacks.verdict(issued(TAUGHT)).word()).isEqualTo(FileVerdict.Word.VALID);
  }

  @Test
  void theSignaturesOfTwoTeachersOfOneSubjectSwapped() {
    refused(
        issued(swapped(TAUGHT, FIRST, SECOND)),
        SIGNERS_ENTITLED,
        VerificationReason.SUBJECT_TEACHER_OTHER);
  }

  @Test
  void theSignaturesOfOneTeacherOnTwoSubjectsSwapped() {
    refused(
        issued(swapped(TAUGHT, FIRST, MATHS)),
        SIGNATURES_PRESENT,
        VerificationReason.SIGNATURE_MISPLACED);
  }

  @Test
  void theSameTeacherInThePlacesOfTwo() {
    String emptied = with(TAUGHT, SECOND, "");
    refused(
        issued(signed(emptied, BOTH, SECOND, TEACHER_OF_MATHS)),
        SIGNERS_ENTITLED,
        VerificationReason.SUBJECT_TEACHER_OTHER);
  }

  @Test
  void aStrangerInThePlaceOfATeacher() {
    String emptied = with(TAUGHT, MATHS, "");
    refused(
        issued(signed(emptied, "TOAN", MATHS, World.MANAGER)),
        SIGNERS_ENTITLED,
        VerificationReason.SUBJECT_TEACHER_OTHER);
  }

  @Test
  void theSchoolInThePlaceOfATeacher() {
    String emptied = with(TAUGHT, MATHS, "");
    refused(
        issued(signed(emptied, "TOAN", MATHS, World.SCHOOL)),
        SIGNERS_ENTITLED,
        VerificationReason.SUBJECT_TEACHER_OTHER);
  }

  @Test
  void aSignatureOverAnotherSubjectThanThatOfItsPlace() {
    String emptied = with(TAUGHT, MATHS, "");
    refused(
        issued(signed(emptied, "NGU_VAN", MATHS, TEACHER_OF_MATHS)),
        SIGNATURES_PRESENT,
        VerificationReason.SIGNATURE_MISPLACED);
  }

  @Test
  void theSignatureOfTheSamePlaceInAnotherStudentsRecord() {
    // The same marks and comment would be the same signed part, so the other student's differ.
    String other = OTHER.replace("9.4", "5.0");
    assertThat(other).isNotEqualTo(OTHER);
    String theirs = in(signed(with(other, MATHS, ""), "TOAN", MATHS, TEACHER_OF_MATHS), MATHS);
    refused(
        issued(with(TAUGHT, MATHS, theirs)), SIGNATURES_INTACT, VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void aSignatureLeftOut() {
    refused(
        issued(with(TAUGHT, SECOND, "")), SIGNATURES_PRESENT, VerificationReason.SIGNATURE_MISSING);
  }

  @Test
  void aPlaceLeftOutWithItsSignature() {
    String place = "<GVBM Id=\"" + SECOND + "\">" + in(TAUGHT, SECOND) + "</GVBM>";
    assertThat(TAUGHT).contains(place);
    refused(issued(TAUGHT.replace(place, "")), READABLE, VerificationReason.FILE_INCONSISTENT);
  }

  @Test
  void aSecondSignatureInAPlace() {
    String again = signed(with(TAUGHT, MATHS, ""), "TOAN", MATHS, World.MANAGER);
    String two = in(TAUGHT, MATHS) + in(again, MATHS);
    refused(issued(with(TAUGHT, MATHS, two)), READABLE, VerificationReason.XML_IDENTIFIER_REPEATED);
  }

  @Test
  void aPlaceMoreForATeacherWhomTheRecordDoesNotName() {
    String more = "<GVBM Id=\"gvbm-TOAN-" + World.MANAGER.personalIdNumber() + "\"></GVBM>";
    String place = "<GVBM Id=\"" + MATHS + "\">";
    refused(
        issued(TAUGHT.replace(place, more + place)),
        READABLE,
        VerificationReason.FILE_INCONSISTENT);
  }

  @Test
  void aMarkChangedAfterItsTeacherSignedAndBeforeAllOthers() {
    refused(
        issued(TAUGHT.replace("<CA_NAM>9.4</CA_NAM>", "<CA_NAM>9.5</CA_NAM>")),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void anotherTeacherNamedAfterOneSigned() {
    refused(
        issued(TAUGHT.replace("Trần Quốc Bảo", "Trần Quốc Bạo")),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void wrappingASubjectThatItsSignatureCarries() {
    String part = subject();
    String forged = part.replace("9.4", "10.0");
    String carrying =
        in(TAUGHT, MATHS)
            .replace("</ds:Signature>", "<ds:Object>" + part + "</ds:Object></ds:Signature>");
    refused(
        issued(
            with(TAUGHT, MATHS, carrying)
                .replaceFirst(
                    java.util.regex.Pattern.quote(part),
                    forged.replace("\"mon-TOAN\"", "\"mon-KHAC\""))),
        READABLE,
        VerificationReason.XML_SIGNATURE_NESTED);
  }

  @Test
  void wrappingASubjectMovedToTheEnd() {
    String part = subject();
    String forged = part.replace("9.4", "10.0").replace("\"mon-TOAN\"", "\"mon-KHAC\"");
    refused(
        new String(issued(TAUGHT), UTF_8)
            .replace(part, forged)
            .replace("</HOC_BA>", "<CU>" + part + "</CU></HOC_BA>"),
        READABLE,
        VerificationReason.XML_SIGNED_PART_MOVED);
  }

  @Test
  void wrappingWithTheIdentifierTwice() {
    String part = subject();
    refused(
        new String(issued(TAUGHT), UTF_8).replace(part, part.replace("9.4", "10.0") + part),
        READABLE,
        VerificationReason.FILE_IDENTIFIER_REPEATED);
  }

  private static String subject() {
    String from = TAUGHT.substring(TAUGHT.indexOf("<DIEM_TONG_KET Id=\"mon-TOAN\""));
    return element(from, "DIEM_TONG_KET");
  }

  private static String swapped(String xml, String one, String other) {
    return with(with(xml, one, in(xml, other)), other, in(xml, one));
  }

  /** What stands in a place. */
  private static String in(String xml, String slotId) {
    int from = xml.indexOf('>', xml.indexOf("<GVBM Id=\"" + slotId + "\"")) + 1;
    return xml.substring(from, xml.indexOf("</GVBM>", from));
  }

  private static String with(String xml, String slotId, String content) {
    int from = xml.indexOf('>', xml.indexOf("<GVBM Id=\"" + slotId + "\"")) + 1;
    return xml.substring(0, from) + content + xml.substring(xml.indexOf("</GVBM>", from));
  }
}
