package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** A record outlives the certificates of its signers, which are made for three years. */
class LongTermProofTest {

  private static final Duration AFTER_THE_CERTIFICATES = Duration.ofDays(4 * 365);

  @Test
  void provesARecordByTheEvidenceInsideWhenItsSignersHaveExpired() {
    World world = World.create();
    byte[] issued = Records.issued(world, "Trần Bé Na");
    world.authority().control().fail(Outage.REVOCATION);
    assertThat(outcomes(world, issued, Duration.ZERO)).hasSize(3).containsOnly(new Valid());
    assertThat(outcomes(world, issued, AFTER_THE_CERTIFICATES))
        .hasSize(3)
        .containsOnly(new Valid());
  }

  @Test
  void provesNothingYearsLaterWithoutEvidenceInside() {
    World world = World.create();
    XmlSlot bare = new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.T, null);
    byte[] signed = Records.sign(world, Records.unsigned("Trần Bé Na"), bare, World.TEACHER);
    assertThat(outcomes(world, signed, Duration.ZERO)).containsExactly(new Valid());
    world.authority().control().fail(Outage.REVOCATION);
    assertThat(outcomes(world, signed, AFTER_THE_CERTIFICATES)).doesNotContain(new Valid());
  }

  @Test
  void staysValidWhenACertificateIsRevokedAfterItSigned() {
    World world = World.create();
    byte[] issued = Records.issued(world, "Trần Bé Na");
    world
        .authority()
        .control()
        .revoke(
            world.certificate(World.TEACHER).certificate().getSerialNumber(),
            Clock.systemUTC().instant().plusSeconds(1));
    assertThat(outcomes(world, issued, AFTER_THE_CERTIFICATES)).containsOnly(new Valid());
    byte[] changed = Records.replace(issued, "Trần Bé Na", "Trần Bé Nở");
    assertThat(outcomes(world, changed, AFTER_THE_CERTIFICATES))
        .containsOnly(new Invalid(Invalid.Reason.CHANGED));
  }

  private static List<SignatureOutcome> outcomes(World world, byte[] xml, Duration later) {
    Clock clock = Clock.offset(Clock.systemUTC(), later);
    return Validations.at(world, clock).validateXml(xml, Validations.IDS).signatures().stream()
        .map(SignatureFinding::outcome)
        .toList();
  }
}
