package vn.hocbaso.signing.confirmation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.evidence.Evidences;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

class ConfirmXmlTest {

  private static final World WORLD = World.shared();
  private static final Duration YEARS = Duration.ofDays(4 * 365);

  @Test
  void confirmsARecordByTheEvidenceInsideWithoutAskingAnybody() {
    byte[] issued = Records.issued(WORLD, "Trần Bé Na");
    assertThat(Question.offline(WORLD).of(issued))
        .hasValueSatisfying(
            all ->
                assertThat(all.values())
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.provedTime()).isPresent()));
  }

  @Test
  void saysWhoSignedAsWhatAndWhen() {
    XmlSlot slot = new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.LT, "Giáo viên chủ nhiệm");
    Instant before = Clock.systemUTC().instant().minusSeconds(2);
    byte[] signed = Records.sign(WORLD, Records.unsigned("Bé"), slot, World.TEACHER);
    assertThat(Question.offline(WORLD).of(signed))
        .hasValueSatisfying(
            all ->
                assertThat(all.values())
                    .singleElement()
                    .satisfies(
                        one -> {
                          assertThat(one.signer())
                              .isEqualTo(WORLD.certificate(World.TEACHER).certificate());
                          assertThat(one.claimedRole()).contains("Giáo viên chủ nhiệm");
                          assertThat(one.claimedTime()).isAfter(before);
                          assertThat(one.provedTime().orElseThrow()).isAfter(before);
                        }));
  }

  @Test
  void asksTheAuthorityWhereNothingIsInside() {
    byte[] signed = Records.sign(WORLD, Records.unsigned("Bé"), Records.TEACHER_T, World.TEACHER);
    assertThat(Question.to(WORLD).of(signed)).isPresent();
    assertThat(Question.offline(WORLD).of(signed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5"})
  void confirmsByTheEvidenceRecordOfABatch(int size) {
    for (byte[] one : Evidences.stamped(WORLD, size)) {
      assertThat(Question.to(WORLD).of(one)).isPresent();
    }
  }

  @Test
  void doesNotConfirmByTheEvidenceRecordOfAnother() {
    String first = new String(Evidences.stamped(WORLD, 2).getFirst(), UTF_8);
    String other = new String(Evidences.stamped(WORLD, 2).getLast(), UTF_8);
    String mixed = first.replace(record(first), record(other));
    assertThat(mixed).isNotEqualTo(first);
    assertThat(Question.to(WORLD).of(mixed.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void doesNotConfirmWithoutProofOfTime() {
    byte[] bare = Records.sign(WORLD, Records.unsigned("Bé"), Evidences.TEACHER, World.TEACHER);
    assertThat(Question.to(WORLD).of(bare)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<HO_TEN>Trần Bé Na, <HO_TEN>Trần Bé Nở",
    "<xades:SigningTime>2, <xades:SigningTime>1",
    "<xades:MimeType>application/octet-stream, <xades:MimeType>text/plain",
    "URI=\"#data\", URI=\"#thongtinhocba\"",
    "xmldsig-more#ecdsa-sha256, xmldsig-more#ecdsa-sha512",
    "<xades:UnsignedSignatureProperties>, <xades:UnsignedSignatureProperties><xades:Note/>",
    "<ds:SignatureValue Id, <ds:SignatureValue Ix"
  })
  void doesNotConfirmWhatWasChanged(String from, String to) {
    byte[] issued = Records.issued(WORLD, "Trần Bé Na");
    assertThat(Question.to(WORLD).of(issued)).isPresent();
    assertThat(Question.to(WORLD).of(Records.replace(issued, from, to))).isEmpty();
  }

  @Test
  void leavesToTheLibraryWhatHasExpiredSince() {
    byte[] issued = Records.issued(WORLD, "Trần Bé Na");
    assertThat(Question.to(WORLD, YEARS).of(issued)).isEmpty();
  }

  @Test
  void leavesToTheLibraryAnArchiveTimestamp() {
    XmlSlot slot = new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.LTA, null);
    byte[] signed = Records.sign(WORLD, Records.unsigned("Bé"), slot, World.TEACHER);
    assertThat(Question.to(WORLD).of(signed)).isEmpty();
  }

  @Test
  void doesNotConfirmByACertificateThatWasRevoked() {
    World world = World.create();
    byte[] signed = Records.sign(world, Records.unsigned("Bé"), Records.TEACHER_T, World.TEACHER);
    assertThat(Question.to(world).of(signed)).isPresent();
    world
        .authority()
        .control()
        .revoke(
            world.certificate(World.TEACHER).certificate().getSerialNumber(),
            Clock.systemUTC().instant().minusSeconds(60));
    assertThat(Question.to(world).of(signed)).isEmpty();
  }

  @Test
  void doesNotConfirmWhileNobodyAnswers() {
    World world = World.create();
    byte[] signed = Records.sign(world, Records.unsigned("Bé"), Records.TEACHER_T, World.TEACHER);
    world.authority().control().fail(Outage.OCSP);
    assertThat(Question.to(world).of(signed)).isEmpty();
  }

  @Test
  void anAnswerIsKeptForAShortWhile() {
    World world = World.create();
    Question question = Question.to(world);
    byte[] signed = Records.sign(world, Records.unsigned("Bé"), Records.TEACHER_T, World.TEACHER);
    assertThat(question.of(signed)).isPresent();
    world.authority().control().fail(Outage.OCSP);
    assertThat(question.of(signed)).isPresent();
    assertThat(Question.to(world, AnswerCheck.TOLERANCE.plusSeconds(1)).of(signed)).isEmpty();
  }

  @Test
  void trustsNoOtherAuthority() {
    byte[] issued = Records.issued(WORLD, "Trần Bé Na");
    assertThat(Question.to(World.create()).of(issued)).isEmpty();
  }

  private static String record(String xml) {
    Matcher matcher = Pattern.compile("<xadesen:ASN1EvidenceRecord>([^<]+)<").matcher(xml);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
