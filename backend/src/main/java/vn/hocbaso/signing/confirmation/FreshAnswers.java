package vn.hocbaso.signing.confirmation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.TrustedPath.Issued;

/**
 * Answers of OCSP services, asked when a file does not bring its own and kept for a few minutes: a
 * school's seal is on all records of a class. A service that does not answer is left alone for a
 * while.
 */
@ApplicationScoped
public class FreshAnswers {

  private static final Logger LOG = Logger.getLogger(FreshAnswers.class);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** More than all schools of a province; who is asked about leads to a trust anchor. */
  private static final int MOST_KEPT = 10_000;

  private final Optional<OCSPSource> services;
  private final Clock clock;
  private final Map<Issued, Kept> kept = new ConcurrentHashMap<>();

  @Inject
  FreshAnswers(Authorities authorities, Clock clock) {
    this(Optional.of(authorities.answers()), clock);
  }

  private FreshAnswers(Optional<OCSPSource> services, Clock clock) {
    this.services = services;
    this.clock = clock;
  }

  /** Asks the authorities, outside the service. */
  public static FreshAnswers of(Authorities authorities, Clock clock) {
    return new FreshAnswers(authorities, clock);
  }

  /** Asks nobody. */
  public static FreshAnswers none() {
    return new FreshAnswers(Optional.empty(), Clock.systemUTC());
  }

  private record Kept(Optional<BasicOCSPResp> answer, Instant at) {

    boolean lasts(Instant now) {
      return now.isBefore(at.plus(answer.isPresent() ? AnswerCheck.TOLERANCE : SILENCE));
    }
  }

  /** What the service of the issuer says now, or said a few minutes ago; it may be anything. */
  Optional<BasicOCSPResp> about(Issued certificate) {
    Instant now = clock.instant();
    Kept known = kept.get(certificate);
    if (known != null && known.lasts(now)) {
      return known.answer();
    }
    Optional<BasicOCSPResp> answer = services.flatMap(source -> ask(source, certificate));
    if (kept.size() >= MOST_KEPT) {
      kept.values().removeIf(one -> !one.lasts(now));
    }
    if (services.isPresent() && kept.size() < MOST_KEPT) {
      kept.put(certificate, new Kept(answer, now));
    }
    return answer;
  }

  private static Optional<BasicOCSPResp> ask(OCSPSource source, Issued certificate) {
    try {
      OCSPToken token =
          source.getRevocationToken(
              new CertificateToken(certificate.certificate()),
              new CertificateToken(certificate.issuer()));
      return Optional.ofNullable(token).map(OCSPToken::getBasicOCSPResp);
    } catch (RuntimeException silent) {
      LOG.debug("an OCSP service did not answer", silent);
      return Optional.empty();
    }
  }
}
