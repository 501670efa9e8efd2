package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.WORLD;
import static vn.hocbaso.record.Attacks.element;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.Attacks.signatureIn;
import static vn.hocbaso.record.VerificationCheck.EVIDENCE_COMPLETE;
import static vn.hocbaso.record.VerificationCheck.SIGNATURES_INTACT;
import static vn.hocbaso.record.VerificationCheck.SIGNED_IN_ORDER;

import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.record.Attacks.Form;
import vn.hocbaso.record.FileVerdict.CheckResult;
import vn.hocbaso.record.FileVerdict.SignerFacts;
import vn.hocbaso.record.FileVerdict.Word;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;

/** Records in plain XML-DSig: what they prove with the seal around them, and what they do not. */
class PlainFormTest {

  private static final byte[] XML = Form.PLAIN.issued().xml();

  @Test
  void insideASealWithATimestampTheRecordIsValidAndNothingIsClaimedOfTheOrder() {
    FileVerdict verdict = Attacks.verdict(Form.PLAIN.issued().pdf());
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.word()).isEqualTo(Word.VALID);
    assertThat(verdict.signers())
        .extracting(SignerFacts::name)
        .containsExactly(World.TEACHER.fullName(), World.MANAGER.fullName(), World.SCHOOL.name());
    assertThat(verdict.signers())
        .allSatisfy(one -> assertThat(one.signedAt()).isEmpty())
        .allSatisfy(one -> assertThat(one.provedAt()).isEmpty());
    assertThat(verdict.checks()).extracting(CheckResult::check).doesNotContain(SIGNED_IN_ORDER);
  }

  @Test
  void aloneItCannotBeDecidedAndTheReasonSaysWhatToCheckInstead() {
    undecided(XML);
    assertThat(Attacks.verdict(XML).explanation(Texts.VIETNAMESE)).contains("PDF");
  }

  @Test
  void aSealWithoutTimestampProvesNoTime() {
    undecided(Pdfs.seal(WORLD, IssuedFiles.rendered(WORLD, XML), World.SCHOOL, SignatureLevel.B));
  }

  @Test
  void propertiesThatNobodySignedAreRefused() {
    String pretended =
        "<ds:Object><xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">"
            + "<xades:SignedProperties><xades:SignedSignatureProperties><xades:SigningTime>"
            + "2020-01-01T00:00:00Z</xades:SigningTime></xades:SignedSignatureProperties>"
            + "</xades:SignedProperties></xades:QualifyingProperties></ds:Object></ds:Signature>";
    refused(
        Form.PLAIN.xml().replaceFirst("</ds:Signature>", pretended),
        SIGNATURES_INTACT,
        VerificationReason.XML_PROPERTIES_ELSEWHERE);
  }

  @Test
  void anXadesSignatureCutDownToThePlainFormDoesNotHold() {
    String signature = signatureIn(Form.XADES.xml(), "GVCN");
    String cut =
        signature
            .replaceFirst("(?s)<ds:Object>.*</ds:Object>", "")
            .replaceFirst(
                "(?s)<ds:Reference [^>]*Type=\"[^\"]*SignedProperties\".*?</ds:Reference>", "");
    assertThat(cut).doesNotContain("SignedProperties");
    refused(
        Form.XADES.xml().replace(signature, cut),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void theCertificateOfSomebodyElseDoesNotFitTheValue() {
    String own = signatureIn(Form.PLAIN.xml(), "CBQL");
    String teacher = element(signatureIn(Form.PLAIN.xml(), "GVCN"), "ds:KeyInfo");
    refused(
        Form.PLAIN.xml().replace(own, own.replace(element(own, "ds:KeyInfo"), teacher)),
        SIGNATURES_INTACT,
        VerificationReason.CONTENT_CHANGED);
  }

  @Test
  void aKeyThatTwoReadersCouldTakeDifferentlyIsRefused() {
    String own = signatureIn(Form.PLAIN.xml(), "CBQL");
    String first = element(own, "ds:X509Certificate");
    for (String ambiguous :
        new String[] {
          own.replace(first, first + first),
          own.replace("</ds:KeyInfo>", "<ds:KeyName>khac</ds:KeyName></ds:KeyInfo>"),
          own.replace("</ds:X509Data>", "<ds:X509SKI>AAAA</ds:X509SKI></ds:X509Data>"),
          own.replace("</ds:X509Data>", "</ds:X509Data><ds:X509Data>" + first + "</ds:X509Data>")
        }) {
      refused(
          Form.PLAIN.xml().replace(own, ambiguous),
          SIGNATURES_INTACT,
          VerificationReason.XML_KEY_SUBSTITUTED);
    }
  }

  @Test
  void oneChangedByteInTheSealedFileIsRefused() {
    byte[] pdf = Form.PLAIN.issued().pdf().clone();
    pdf[pdf.length / 3] ^= 1;
    assertThat(Attacks.verdict(pdf).word()).isEqualTo(Word.NOT_VALID);
  }

  private static void undecided(byte[] file) {
    FileVerdict verdict = Attacks.verdict(file);
    assertThat(verdict.word()).isEqualTo(Word.CANNOT_DECIDE);
    assertThat(verdict.failedCheck()).contains(EVIDENCE_COMPLETE);
    assertThat(verdict.reason()).contains(VerificationReason.TIME_NOT_INSIDE);
    assertThat(verdict.record()).isEmpty();
  }
}
