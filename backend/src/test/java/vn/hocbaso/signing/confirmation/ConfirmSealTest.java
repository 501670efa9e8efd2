package vn.hocbaso.signing.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;

class ConfirmSealTest {

  private static final World WORLD = World.shared();

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"B", "T"})
  void confirmsASealWithAndWithoutTimestamp(SignatureLevel level) {
    byte[] sealed = sealed(WORLD, level);
    assertThat(Question.to(WORLD).ofSeal(sealed))
        .hasValueSatisfying(
            one -> {
              assertThat(one.signer()).isEqualTo(WORLD.certificate(World.SCHOOL).certificate());
              assertThat(one.provedTime().isPresent()).isEqualTo(level == SignatureLevel.T);
            });
  }

  @Test
  void leavesToTheLibraryWhatCameBehindTheSeal() {
    assertThat(Question.to(WORLD).ofSeal(sealed(WORLD, SignatureLevel.LTA))).isEmpty();
  }

  @Test
  void doesNotConfirmAChangedFile() {
    byte[] sealed = sealed(WORLD, SignatureLevel.T);
    byte[] changed = Arrays.copyOf(sealed, sealed.length);
    changed[changed.length - 8] ^= 1;
    assertThat(Question.to(WORLD).ofSeal(changed)).isEmpty();
  }

  @Test
  void doesNotConfirmARevokedSealNorAnExpiredOne() {
    World world = World.create();
    byte[] sealed = sealed(world, SignatureLevel.T);
    assertThat(Question.to(world).ofSeal(sealed)).isPresent();
    assertThat(Question.to(world, Duration.ofDays(4 * 365)).ofSeal(sealed)).isEmpty();
    world
        .authority()
        .control()
        .revoke(
            world.certificate(World.SCHOOL).certificate().getSerialNumber(),
            Clock.systemUTC().instant().minusSeconds(60));
    assertThat(Question.to(world).ofSeal(sealed)).isEmpty();
  }

  @Test
  void doesNotConfirmWithoutARevocationAnswerNorByAnotherAuthority() {
    byte[] sealed = sealed(WORLD, SignatureLevel.T);
    assertThat(Question.offline(WORLD).ofSeal(sealed)).isEmpty();
    assertThat(Question.to(World.create()).ofSeal(sealed)).isEmpty();
  }

  private static byte[] sealed(World world, SignatureLevel level) {
    return Pdfs.seal(world, Pdfs.unsealed("<HOC_BA/>"), World.SCHOOL, level);
  }
}
