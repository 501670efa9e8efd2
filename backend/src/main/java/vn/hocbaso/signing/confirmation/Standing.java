package vn.hocbaso.signing.confirmation;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.TrustedPath;
import vn.hocbaso.signing.trust.TrustedPath.Issued;
import vn.hocbaso.signing.trust.TrustedPaths;

/**
 * Whether a certificate was good at a time and nothing since casts doubt on it: its path was in
 * force then and is now, every algorithm is strong, and there is a good answer about every
 * certificate below the anchor.
 */
final class Standing {

  private final TrustedPaths paths;
  private final AnswerCheck check;
  private final FreshAnswers fresh;
  private final Clock clock;

  Standing(TrustedPaths paths, FreshAnswers fresh, NativeCrypto crypto, Clock clock) {
    this.paths = paths;
    this.check = new AnswerCheck(crypto);
    this.fresh = fresh;
    this.clock = clock;
  }

  boolean isGood(X509Certificate certificate, Instant time, Enclosed enclosed) {
    Instant now = clock.instant();
    Optional<TrustedPath> found = paths.path(certificate, enclosed.certificates());
    return found
        .filter(path -> path.isInForce(time) && path.isInForce(now))
        .filter(path -> strong(path.certificates()))
        .filter(path -> path.issued().stream().allMatch(one -> answered(one, time, now, enclosed)))
        .isPresent();
  }

  private boolean answered(Issued one, Instant time, Instant now, Enclosed enclosed) {
    return enclosed.answers().stream().anyMatch(answer -> check.isGood(answer, one, time, now))
        || fresh
            .about(one)
            .filter(answer -> check.isGood(answer, one, time.minus(fresh.grace()), now))
            .isPresent();
  }

  /** How the anchor signed itself does not matter, its key does. */
  private static boolean strong(List<X509Certificate> path) {
    return path.stream().allMatch(one -> StrongAlgorithm.isStrong(one.getPublicKey()))
        && path.subList(0, path.size() - 1).stream().allMatch(Standing::stronglySigned);
  }

  private static boolean stronglySigned(X509Certificate certificate) {
    try {
      X509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
      return StrongAlgorithm.of(holder.getSignatureAlgorithm()).isPresent();
    } catch (GeneralSecurityException unreadable) {
      return false;
    }
  }
}
