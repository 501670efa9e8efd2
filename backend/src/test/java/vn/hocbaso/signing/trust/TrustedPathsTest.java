package vn.hocbaso.signing.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The guards against hanging are for a search that never ends, not for speed. */
@Timeout(60)
class TrustedPathsTest {

  private static final World WORLD = World.shared();
  private static final TrustedPaths PATHS = WORLD.trustedPaths();

  @Test
  void findsThePathOfAKnownSigner() {
    List<X509Certificate> chain = WORLD.certificate(World.TEACHER).chain();
    assertThat(PATHS.leadsToAnchor(chain.getFirst(), chain)).isTrue();
  }

  @Test
  void doesNotFindOneForAStrangerWhoBringsAKnownChainAlong() {
    List<X509Certificate> chain = WORLD.certificate(World.TEACHER).chain();
    X509Certificate stranger = StrangeCertificates.ring(2).getFirst();
    assertThat(PATHS.leadsToAnchor(stranger, chain)).isFalse();
  }

  @Test
  void endsAmongCertificatesThatCouldAllHaveIssuedEachOther() {
    List<X509Certificate> many = StrangeCertificates.interchangeable(400);
    assertThat(many).noneMatch(one -> PATHS.leadsToAnchor(one, many));
  }

  @Test
  void endsInARing() {
    List<X509Certificate> ring = StrangeCertificates.ring(300);
    assertThat(PATHS.leadsToAnchor(ring.getFirst(), ring)).isFalse();
  }

  @Test
  void doesNotSearchAmongMoreThanAnyRecordHas() {
    List<X509Certificate> chain = WORLD.certificate(World.TEACHER).chain();
    List<X509Certificate> many =
        new java.util.ArrayList<>(StrangeCertificates.interchangeable(400));
    many.addAll(chain);
    assertThat(PATHS.leadsToAnchor(chain.getFirst(), many)).isFalse();
  }
}
