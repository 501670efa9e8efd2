package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.ISSUED;
import static vn.hocbaso.record.Attacks.OTHER;
import static vn.hocbaso.record.Attacks.WORLD;
import static vn.hocbaso.record.Attacks.element;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.Attacks.signatureIn;
import static vn.hocbaso.record.Attacks.xml;
import static vn.hocbaso.record.VerificationCheck.CERTIFICATES_TRUSTED;
import static vn.hocbaso.record.VerificationCheck.READABLE;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_INTACT;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_PRESENT;
import static vn.hocbaso.record.VerificationCheck.SIGNERS_ENTITLED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** Everything else that can be done to a signed XML file. */
class XmlTricksTest {

  private static final String NAME = "Trần Bé Na";

  @Test
  void anIssuedRecordIsValid() {
    FileVerdict verdict = Attacks.verdict(ISSUED.xml());
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.word()).isEqualTo(FileVerdict.Word.VALID);
    assertThat(verdict.signers())
        .extracting(FileVerdict.SignerFacts::name)
        .containsExactly(World.TEACHER.fullName(), World.MANAGER.fullName(), World.SCHOOL.name());
  }

  @Test
  void aChangedName() {
    refused(
        xml().replace(NAME, "Trần Bé Nu"), SIGNATURES_INTACT, VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void anIdentifierTwiceInAnySpelling() {
    for (String twice : new String[] {"Id", "ID", "id", "xml:id"}) {
      String object = "<ds:Object " + twice + "=\"thongtinhocba\"/></ds:Signature>";
      refused(
          xml().replaceFirst("</ds:Signature>", object),
          READABLE,
          VerificationReason.FILE_IDENTIFIER_REPEATED);
    }
  }

  @Test
  void theSignedElementAgainInAnotherNamespace() {
    String twin =
        element(xml(), "THONG_TIN_HOC_BA")
            .replace("<THONG_TIN_HOC_BA", "<x:THONG_TIN_HOC_BA xmlns:x=\"urn:ke-gian\"")
            .replace("</THONG_TIN_HOC_BA", "</x:THONG_TIN_HOC_BA");
    refused(
        xml()
            .replace(
                "<DANH_SACH_THONG_TIN_KY>",
                twin.replace(NAME, "Kẻ Gian").replace("Id=\"thongtinhocba\"", "")
                    + "<DANH_SACH_THONG_TIN_KY>"),
        READABLE,
        VerificationReason.FILE_NOT_A_RECORD);
  }

  @Test
  void aDocumentTypeAndItsEntities() {
    refused(
        xml()
            .replaceFirst(
                "\\?>", "?><!DOCTYPE HOC_BA [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        READABLE,
        VerificationReason.FILE_DOCUMENT_TYPE);
    refused(
        xml().replaceFirst("\\?>", "?><!DOCTYPE HOC_BA [<!ATTLIST X Id ID #IMPLIED>]>"),
        READABLE,
        VerificationReason.FILE_DOCUMENT_TYPE);
  }

  @Test
  void aCommentThatSplitsANameThatCanonicalisationJoins() {
    refused(xml().replace(NAME, "Trần<!-- --> Bé Na"), READABLE, VerificationReason.FILE_COMMENT);
    refused(
        xml().replace("</HOC_BA>", "<?doc la?></HOC_BA>"),
        READABLE,
        VerificationReason.FILE_COMMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2",
        "http://www.w3.org/TR/1999/REC-xslt-19991116",
        "http://www.w3.org/2000/09/xmldsig#base64",
        "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"
      })
  void aTransformThatComputes(String algorithm) {
    refused(
        xml()
            .replaceFirst(
                "<ds:Transform Algorithm=\"[^\"]*\"",
                "<ds:Transform Algorithm=\"" + algorithm + "\""),
        SIGNATURES_INTACT,
        VerificationReason.XML_TRANSFORM);
  }

  @Test
  void aSignatureLeftOut() {
    for (String slot : new String[] {"GVCN", "CBQL", "KY_PHAT_HANH"}) {
      refused(
          xml().replace(signatureIn(xml(), slot), ""),
          SIGNATURES_PRESENT,
          VerificationReason.SIGNATURE_MISSING);
    }
    String none = xml().replaceAll("(?s)<ds:Signature .*?</ds:Signature>", "");
    refused(none, SIGNATURES_PRESENT, VerificationReason.SIGNATURE_MISSING);
  }

  @Test
  void aSignatureWithoutValue() {
    String empty = xml().replaceFirst("(<ds:SignatureValue[^>]*>)[^<]*<", "$1<");
    refused(empty, SIGNATURES_INTACT, VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void theCertificateOfSomebodyElse() {
    String manager = signatureIn(xml(), "KY_PHAT_HANH");
    String teacher = element(signatureIn(xml(), "GVCN"), "ds:KeyInfo");
    String forged = manager.replace(element(manager, "ds:KeyInfo"), teacher);
    refused(
        xml().replace(manager, forged), SIGNATURES_INTACT, VerificationReason.XML_KEY_SUBSTITUTED);
  }

  @Test
  void aBareKeyBesideTheCertificate() {
    String bare = "<ds:KeyInfo><ds:KeyValue/>";
    String seal = signatureIn(xml(), "KY_PHAT_HANH");
    refused(
        xml().replace(seal, seal.replace("<ds:KeyInfo>", bare)),
        SIGNATURES_INTACT,
        VerificationReason.XML_KEY_SUBSTITUTED);
  }

  @Test
  void aKeyFetchedFromElsewhere() {
    String fetch = "<ds:KeyInfo><ds:RetrievalMethod URI=\"#thongtinhocba\"/>";
    refused(
        xml().replaceFirst("<ds:KeyInfo>", fetch),
        SIGNATURES_INTACT,
        VerificationReason.XML_INDIRECTION);
  }

  @Test
  void theTimestampOfAnotherRecord() {
    String own = signatureIn(xml(), "KY_PHAT_HANH");
    String other = signatureIn(new String(OTHER.xml(), UTF_8), "KY_PHAT_HANH");
    String forged =
        own.replace(
            element(own, "xades:EncapsulatedTimeStamp"),
            element(other, "xades:EncapsulatedTimeStamp"));
    refused(xml().replace(own, forged), SIGNATURES_INTACT, VerificationReason.TIMESTAMP_FOREIGN);
  }

  @Test
  void aSignatureInThePlaceOfAnotherRole() {
    String manager = signatureIn(xml(), "CBQL");
    String seal = signatureIn(xml(), "KY_PHAT_HANH");
    String swapped =
        xml().replace(manager, "?").replace(seal, manager).replace("<CBQL>?", "<CBQL>" + seal);
    refused(swapped, SIGNERS_ENTITLED, VerificationReason.MANAGER_OTHER);
    String teacher = signatureIn(xml(), "GVCN");
    refused(
        xml().replace(teacher, "").replace(manager, teacher).replace("<GVCN>", "<GVCN>" + manager),
        SIGNATURES_PRESENT,
        VerificationReason.SIGNATURE_MISPLACED);
  }

  @Test
  void aSignatureOfAnotherStudentsRecord() {
    String other = new String(OTHER.xml(), UTF_8);
    for (String slot : new String[] {"GVCN", "CBQL", "KY_PHAT_HANH"}) {
      refused(
          xml().replace(signatureIn(xml(), slot), signatureIn(other, slot)),
          SIGNATURES_INTACT,
          VerificationReason.CONTENT_CHANGED);
    }
  }

  @Test
  void theContentOfAnotherStudentUnderTheseSignatures() {
    String other = element(new String(OTHER.xml(), UTF_8), "THONG_TIN_HOC_BA");
    refused(
        xml().replace(element(xml(), "THONG_TIN_HOC_BA"), other),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void aRoleSignedBySomebodyElse() {
    byte[] unsigned = IssuedFiles.unsigned(NAME);
    byte[] taught = Records.sign(WORLD, unsigned, Records.TEACHER, World.MANAGER);
    byte[] approved = Records.sign(WORLD, taught, Records.MANAGER, World.MANAGER);
    byte[] sealed = Records.sign(WORLD, approved, Records.SEAL, World.SCHOOL);
    refused(sealed, SIGNERS_ENTITLED, VerificationReason.TEACHER_OTHER);
    byte[] right = Records.sign(WORLD, unsigned, Records.TEACHER, World.TEACHER);
    byte[] byPerson =
        Records.sign(
            WORLD,
            Records.sign(WORLD, right, Records.MANAGER, World.MANAGER),
            Records.SEAL,
            World.MANAGER);
    refused(byPerson, SIGNERS_ENTITLED, VerificationReason.SCHOOL_OTHER);
  }

  @Test
  void aSelfMadeAuthority() {
    refused(
        IssuedFiles.of(World.create(), NAME).xml(),
        CERTIFICATES_TRUSTED,
        VerificationReason.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void aSecondSignatureInASlot() {
    String teacher = signatureIn(xml(), "GVCN");
    refused(
        xml().replace(teacher, teacher + teacher),
        READABLE,
        VerificationReason.FILE_IDENTIFIER_REPEATED);
  }

  @Test
  void anotherEncodingThanTheSignedOne() {
    refused(
        xml().replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
        READABLE,
        VerificationReason.FILE_ENCODING);
  }
}
