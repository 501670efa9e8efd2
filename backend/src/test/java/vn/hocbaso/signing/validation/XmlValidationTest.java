package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

class XmlValidationTest {

  private static final World WORLD = World.shared();
  private static final byte[] ISSUED = Records.issued(WORLD, "Trần Bé Na");

  @Test
  void findsThreeValidSignaturesInAnIssuedRecord() {
    XmlFindings findings = Validations.xml(WORLD, ISSUED);
    assertThat(findings.readable()).isTrue();
    assertThat(findings.signatures())
        .extracting(one -> one.slot().orElse("") + " " + one.referencedId().orElse(""))
        .containsExactly("GVCN thongtinhocba", "CBQL data", "KY_PHAT_HANH data");
    assertThat(outcomes(findings)).allMatch(Valid.class::isInstance);
    assertThat(findings.signatures()).allSatisfy(one -> assertThat(one.provedTime()).isPresent());
  }

  @Test
  void namesTheSignersByTheirNumbers() {
    List<SignatureFinding> found = Validations.xml(WORLD, ISSUED).signatures();
    assertThat(found.get(0).signer().orElseThrow().commonName())
        .isEqualTo(World.TEACHER.fullName());
    assertThat(found.get(0).signer().orElseThrow().personalIdNumber())
        .contains(World.TEACHER.personalIdNumber());
    assertThat(found.get(2).signer().orElseThrow().taxCode()).contains(World.SCHOOL.taxCode());
    assertThat(found.get(2).referencedPath()).contains("HOC_BA/DU_LIEU_HOC_BA");
  }

  @Test
  void aChangedNameIsAChange() {
    byte[] forged = Records.replace(ISSUED, "Trần Bé Na", "Trần Bé Nu");
    assertThat(outcomes(Validations.xml(WORLD, forged)))
        .containsOnly(new Invalid(Invalid.Reason.CHANGED));
  }

  @Test
  void aSignatureInAnotherSlotShowsWhatItCovers() {
    byte[] taught = Records.sign(WORLD, Records.unsigned("A"), Records.TEACHER, World.TEACHER);
    String signature = signatureIn(taught, "GVCN");
    byte[] swapped =
        Records.replace(
            Records.replace(taught, signature, ""), "<CBQL/>", "<CBQL>" + signature + "</CBQL>");
    SignatureFinding found = Validations.xml(WORLD, swapped).signatures().getFirst();
    assertThat(found.slot()).contains("CBQL");
    assertThat(found.referencedId()).contains("thongtinhocba");
  }

  @Test
  void aSignatureOfAnotherRecordIsAChange() {
    byte[] other = Records.sign(WORLD, Records.unsigned("Kém"), Records.TEACHER, World.TEACHER);
    byte[] mine = Records.sign(WORLD, Records.unsigned("Giỏi"), Records.TEACHER, World.TEACHER);
    byte[] forged = Records.replace(mine, signatureIn(mine, "GVCN"), signatureIn(other, "GVCN"));
    assertThat(outcomes(Validations.xml(WORLD, forged)))
        .containsExactly(new Invalid(Invalid.Reason.CHANGED));
  }

  @Test
  void aSignedElementMovedOutOfTheWayShowsItsPath() {
    String original = elementIn(ISSUED, "THONG_TIN_HOC_BA");
    String forged = original.replace("Trần Bé Na", "Kẻ Gian").replace("thongtinhocba", "khac");
    byte[] wrapped = Records.replace(ISSUED, original, forged);
    wrapped = Records.replace(wrapped, "</HOC_BA>", "<X>" + original + "</X></HOC_BA>");
    SignatureFinding teacher = Validations.xml(WORLD, wrapped).signatures().getFirst();
    assertThat(teacher.referencedPath()).contains("HOC_BA/X/THONG_TIN_HOC_BA");
  }

  @Test
  void twoElementsWithOneIdentifierAreNotCoverage() {
    byte[] wrapped =
        Records.replace(ISSUED, "</HOC_BA>", "<X id=\"thongtinhocba\">Kẻ gian</X></HOC_BA>");
    assertThat(outcomes(Validations.xml(WORLD, wrapped)))
        .containsOnly(new Invalid(Invalid.Reason.COVERAGE));
  }

  @Test
  void aReferenceToSomethingElseIsNotCoverage() {
    assertThat(Validations.of(WORLD).validateXml(ISSUED, Set.of("data")).signatures())
        .first()
        .extracting(SignatureFinding::outcome, SignatureFinding::referencedId)
        .containsExactly(new Invalid(Invalid.Reason.COVERAGE), Optional.empty());
  }

  @Test
  void aSelfMadeAuthorityIsNotTrusted() {
    byte[] foreign = Records.issued(World.create(), "Trần Bé Na");
    assertThat(outcomes(Validations.xml(WORLD, foreign)))
        .containsOnly(new Invalid(Invalid.Reason.UNTRUSTED));
  }

  @Test
  void revocationAfterSigningDoesNotHarm() {
    World world = World.create();
    byte[] signed = Records.sign(world, Records.unsigned("A"), Records.TEACHER, World.TEACHER);
    revoke(world, Duration.ofSeconds(2));
    assertThat(outcomes(Validations.xml(world, signed))).containsExactly(new Valid());
  }

  @Test
  void revocationBeforeSigningMakesItInvalid() {
    World world = World.create();
    byte[] signed = Records.sign(world, Records.unsigned("A"), Records.TEACHER_T, World.TEACHER);
    revoke(world, Duration.ofMinutes(-5));
    assertThat(outcomes(Validations.xml(world, signed)))
        .containsExactly(new Invalid(Invalid.Reason.REVOKED));
  }

  @Test
  void withoutARevocationAnswerNothingIsSure() {
    World world = World.create();
    byte[] signed = Records.sign(world, Records.unsigned("A"), Records.TEACHER_T, World.TEACHER);
    world.authority().control().fail(Outage.REVOCATION);
    assertThat(outcomes(Validations.xml(world, signed)))
        .containsExactly(new Indeterminate(Indeterminate.Reason.NO_REVOCATION_ANSWER));
  }

  @Test
  void refusesHostileDocumentsQuickly() {
    long start = System.nanoTime();
    for (String hostile :
        List.of(
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x'><a/>",
            "<a>".repeat(100_000),
            "<a" + " b='c'".repeat(100_000) + "/>",
            "\u0000\u0001")) {
      byte[] content = hostile.getBytes(StandardCharsets.UTF_8);
      assertThat(Validations.xml(WORLD, content).readable()).isFalse();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void answersManyAtOnceAlike() {
    byte[] forged = Records.replace(ISSUED, "Trần Bé Na", "Trần Bé Nu");
    assertThat(
            IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> Validations.xml(WORLD, i % 2 == 0 ? ISSUED : forged))
                .map(found -> found.signatures().getFirst().outcome() instanceof Valid)
                .toList())
        .isEqualTo(IntStream.range(0, 24).mapToObj(i -> i % 2 == 0).toList());
  }

  private static void revoke(World world, Duration fromNow) {
    world
        .authority()
        .control()
        .revoke(
            world.certificate(World.TEACHER).certificate().getSerialNumber(),
            Clock.systemUTC().instant().plus(fromNow));
  }

  private static List<SignatureOutcome> outcomes(XmlFindings findings) {
    return findings.signatures().stream().map(SignatureFinding::outcome).toList();
  }

  private static String signatureIn(byte[] xml, String slot) {
    return find(xml, "<" + slot + ">(<ds:Signature .*?</ds:Signature>)</" + slot + ">", 1);
  }

  private static String elementIn(byte[] xml, String name) {
    return find(xml, "<" + name + "[ >].*?</" + name + ">", 0);
  }

  private static String find(byte[] xml, String pattern, int group) {
    Matcher matcher =
        Pattern.compile(pattern, Pattern.DOTALL).matcher(new String(xml, StandardCharsets.UTF_8));
    assertThat(matcher.find()).isTrue();
    return matcher.group(group);
  }
}
