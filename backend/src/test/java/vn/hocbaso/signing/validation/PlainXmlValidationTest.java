package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** What a signature of plain XML-DSig is worth, with and without a moment at which it existed. */
class PlainXmlValidationTest {

  private static final XmlSlot PLAIN =
      new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.XMLDSIG, null);
  private static final Indeterminate NO_TIME =
      new Indeterminate(Indeterminate.Reason.NO_TIME_INSIDE);

  @Test
  void isGoodAtAKnownMomentAndUndecidedWithoutOne() {
    byte[] signed = signed(World.shared());
    assertThat(outcome(World.shared(), signed, now())).isEqualTo(new Valid());
    assertThat(outcome(World.shared(), signed, Optional.empty())).isEqualTo(NO_TIME);
  }

  @Test
  void namesItsSignerAndClaimsNoTime() {
    SignatureFinding found = finding(World.shared(), signed(World.shared()), now());
    assertThat(found.untimed()).isTrue();
    assertThat(found.claimedTime()).isEmpty();
    assertThat(found.provedTime()).isEmpty();
    assertThat(found.signer().orElseThrow().personalIdNumber())
        .contains(World.TEACHER.personalIdNumber());
    byte[] xades =
        Records.sign(World.shared(), Records.unsigned("A"), Records.TEACHER, World.TEACHER);
    assertThat(finding(World.shared(), xades, now()).untimed()).isFalse();
  }

  @Test
  void revocationCountsFromTheMomentOn() {
    World world = World.create();
    byte[] signed = signed(world);
    Instant revoked = Clock.systemUTC().instant().minus(Duration.ofMinutes(5));
    world
        .authority()
        .control()
        .revoke(world.certificate(World.TEACHER).certificate().getSerialNumber(), revoked);
    assertThat(outcome(world, signed, now())).isEqualTo(new Invalid(Invalid.Reason.REVOKED));
    assertThat(outcome(world, signed, Optional.of(revoked.minusSeconds(60))))
        .isEqualTo(new Valid());
    assertThat(outcome(world, signed, Optional.empty())).isEqualTo(NO_TIME);
  }

  @Test
  void beforeItsCertificateWasInForceItCannotHaveExisted() {
    Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofDays(4000));
    assertThat(outcome(World.shared(), signed(World.shared()), Optional.of(longAgo)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void withoutARevocationAnswerNothingIsSureAtAnyMoment() {
    World world = World.create();
    byte[] signed = signed(world);
    world.authority().control().fail(Outage.REVOCATION);
    Indeterminate unanswered = new Indeterminate(Indeterminate.Reason.NO_REVOCATION_ANSWER);
    assertThat(outcome(world, signed, now())).isEqualTo(unanswered);
    assertThat(outcome(world, signed, Optional.empty())).isEqualTo(unanswered);
  }

  @Test
  void aChangedNameIsAChangeWithAndWithoutAMoment() {
    byte[] forged = Records.replace(signed(World.shared()), "Trần Bé Na", "Trần Bé Nu");
    Invalid changed = new Invalid(Invalid.Reason.CHANGED);
    assertThat(outcome(World.shared(), forged, now())).isEqualTo(changed);
    assertThat(outcome(World.shared(), forged, Optional.empty())).isEqualTo(changed);
  }

  @Test
  void beforeAnXadesSignatureEachIsJudgedByTheRulesOfItsForm() {
    World world = World.shared();
    byte[] both = Records.sign(world, signed(world), Records.MANAGER, World.MANAGER);
    assertThat(
            Validations.of(world).validateXml(both, Validations.IDS).signatures().stream()
                .map(SignatureFinding::outcome)
                .toList())
        .containsExactly(NO_TIME, new Valid());
  }

  private static byte[] signed(World world) {
    return Records.sign(world, Records.unsigned("Trần Bé Na"), PLAIN, World.TEACHER);
  }

  private static SignatureOutcome outcome(World world, byte[] xml, Optional<Instant> existed) {
    return finding(world, xml, existed).outcome();
  }

  private static SignatureFinding finding(World world, byte[] xml, Optional<Instant> existed) {
    return Validations.of(world).validateXml(xml, Validations.IDS, existed).signatures().getFirst();
  }

  private static Optional<Instant> now() {
    return Optional.of(Clock.systemUTC().instant());
  }
}
