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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.record.Attacks.Form;
import vn.hocbaso.signing.trust.World;

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

  @ParameterizedTest
  @EnumSource(Form.class)
  void aChangedName(Form form) {
    refused(
        form.xml().replace(NAME, "Trần Bé Nu"),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void anIdentifierTwiceInAnySpelling(Form form) {
    for (String twice : new String[] {"Id", "ID", "id", "xml:id"}) {
      String object = "<ds:Object " + twice + "=\"thongtinhocba\"/></ds:Signature>";
      refused(
          form.xml().replaceFirst("</ds:Signature>", object),
          READABLE,
          VerificationReason.FILE_IDENTIFIER_REPEATED);
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theSignedElementAgainInAnotherNamespace(Form form) {
    String twin =
        element(form.xml(), "THONG_TIN_HOC_BA")
            .replace("<THONG_TIN_HOC_BA", "<x:THONG_TIN_HOC_BA xmlns:x=\"urn:ke-gian\"")
            .replace("</THONG_TIN_HOC_BA", "</x:THONG_TIN_HOC_BA");
    refused(
        form.xml()
            .replace(
                "<DANH_SACH_THONG_TIN_KY>",
                twin.replace(NAME, "Kẻ Gian").replace("Id=\"thongtinhocba\"", "")
                    + "<DANH_SACH_THONG_TIN_KY>"),
        READABLE,
        VerificationReason.FILE_NOT_A_RECORD);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aDocumentTypeAndItsEntities(Form form) {
    refused(
        form.xml()
            .replaceFirst(
                "\\?>", "?><!DOCTYPE HOC_BA [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        READABLE,
        VerificationReason.FILE_DOCUMENT_TYPE);
    refused(
        form.xml().replaceFirst("\\?>", "?><!DOCTYPE HOC_BA [<!ATTLIST X Id ID #IMPLIED>]>"),
        READABLE,
        VerificationReason.FILE_DOCUMENT_TYPE);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aCommentThatSplitsANameThatCanonicalisationJoins(Form form) {
    refused(
        form.xml().replace(NAME, "Trần<!-- --> Bé Na"), READABLE, VerificationReason.FILE_COMMENT);
    refused(
        form.xml().replace("</HOC_BA>", "<?doc la?></HOC_BA>"),
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
    for (Form form : Form.values()) {
      refused(
          form.xml()
              .replaceFirst(
                  "<ds:Transform Algorithm=\"[^\"]*\"",
                  "<ds:Transform Algorithm=\"" + algorithm + "\""),
          SIGNATURES_INTACT,
          VerificationReason.XML_TRANSFORM);
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSignatureLeftOut(Form form) {
    for (String slot : new String[] {"GVCN", "CBQL", "KY_PHAT_HANH"}) {
      refused(
          form.xml().replace(signatureIn(form.xml(), slot), ""),
          SIGNATURES_PRESENT,
          VerificationReason.SIGNATURE_MISSING);
    }
    String none = form.xml().replaceAll("(?s)<ds:Signature .*?</ds:Signature>", "");
    refused(none, SIGNATURES_PRESENT, VerificationReason.SIGNATURE_MISSING);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSignatureWithoutValue(Form form) {
    String empty = form.xml().replaceFirst("(<ds:SignatureValue[^>]*>)[^<]*<", "$1<");
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

  @ParameterizedTest
  @EnumSource(Form.class)
  void aBareKeyBesideTheCertificate(Form form) {
    String bare = "<ds:KeyInfo><ds:KeyValue/>";
    String seal = signatureIn(form.xml(), "KY_PHAT_HANH");
    refused(
        form.xml().replace(seal, seal.replace("<ds:KeyInfo>", bare)),
        SIGNATURES_INTACT,
        VerificationReason.XML_KEY_SUBSTITUTED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aKeyFetchedFromElsewhere(Form form) {
    String fetch = "<ds:KeyInfo><ds:RetrievalMethod URI=\"#thongtinhocba\"/>";
    refused(
        form.xml().replaceFirst("<ds:KeyInfo>", fetch),
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
  void theTimestampOfAnotherRecordBesideTheOwn() {
    String own = element(signatureIn(xml(), "KY_PHAT_HANH"), "xades:SignatureTimeStamp");
    String other =
        element(
            signatureIn(new String(OTHER.xml(), UTF_8), "KY_PHAT_HANH"),
            "xades:SignatureTimeStamp");
    refused(
        xml().replace(own, other + own), SIGNATURES_INTACT, VerificationReason.TIMESTAMP_FOREIGN);
    refused(
        xml().replace(own, own + other), SIGNATURES_INTACT, VerificationReason.TIMESTAMP_FOREIGN);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSignatureInThePlaceOfAnotherRole(Form form) {
    String manager = signatureIn(form.xml(), "CBQL");
    String seal = signatureIn(form.xml(), "KY_PHAT_HANH");
    String swapped =
        form.xml().replace(manager, "?").replace(seal, manager).replace("<CBQL>?", "<CBQL>" + seal);
    refused(swapped, SIGNERS_ENTITLED, VerificationReason.MANAGER_OTHER);
    String teacher = signatureIn(form.xml(), "GVCN");
    refused(
        form.xml()
            .replace(teacher, "")
            .replace(manager, teacher)
            .replace("<GVCN>", "<GVCN>" + manager),
        SIGNATURES_PRESENT,
        VerificationReason.SIGNATURE_MISPLACED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSignatureOfAnotherStudentsRecord(Form form) {
    String other = form.other();
    for (String slot : new String[] {"GVCN", "CBQL", "KY_PHAT_HANH"}) {
      refused(
          form.xml().replace(signatureIn(form.xml(), slot), signatureIn(other, slot)),
          SIGNATURES_INTACT,
          VerificationReason.CONTENT_CHANGED);
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theContentOfAnotherStudentUnderTheseSignatures(Form form) {
    String other = element(form.other(), "THONG_TIN_HOC_BA");
    refused(
        form.xml().replace(element(form.xml(), "THONG_TIN_HOC_BA"), other),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aRoleSignedBySomebodyElse(Form form) {
    byte[] unsigned = IssuedFiles.unsigned(NAME);
    refused(
        form.signed(WORLD, unsigned, World.MANAGER, World.MANAGER, World.SCHOOL),
        SIGNERS_ENTITLED,
        VerificationReason.TEACHER_OTHER);
    refused(
        form.signed(WORLD, unsigned, World.TEACHER, World.MANAGER, World.MANAGER),
        SIGNERS_ENTITLED,
        VerificationReason.SCHOOL_OTHER);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSelfMadeAuthority(Form form) {
    refused(
        form.signed(
            World.create(), IssuedFiles.unsigned(NAME), World.TEACHER, World.MANAGER, World.SCHOOL),
        CERTIFICATES_TRUSTED,
        VerificationReason.CERTIFICATE_UNTRUSTED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aSecondSignatureInASlot(Form form) {
    String teacher = signatureIn(form.xml(), "GVCN");
    refused(
        form.xml().replace(teacher, teacher + teacher),
        READABLE,
        form == Form.XADES
            ? VerificationReason.FILE_IDENTIFIER_REPEATED
            : VerificationReason.XML_IDENTIFIER_REPEATED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void anotherEncodingThanTheSignedOne(Form form) {
    refused(
        form.xml().replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
        READABLE,
        VerificationReason.FILE_ENCODING);
  }
}
