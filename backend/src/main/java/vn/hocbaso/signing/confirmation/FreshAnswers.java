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
import org.jboss.logging.Logger;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.SigningSettings;
import vn.hocbaso.signing.trust.TrustedPath.Issued;

/**
 * Answers of OCSP services, asked when a file does not bring its own and kept for a few minutes: a
 * school's seal is on all records of a class. A service that does not answer is left alone for a
 * while.
 */
@ApplicationScoped
public class FreshAnswers {

  private static final Logger LOG = Logger.getLogger(FreshAnswers.class);

  /** About what authorities need to make a revocation known. */
  static final Duration USUAL_LIFE = Duration.ofMinutes(5);

  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** More than all schools of a province; who is asked about leads to a trust anchor. */
  private static final int MOST_KEPT = 10_000;

  private final Optional<OCSPSource> services;
  private final Duration life;
  private final Clock clock;
  private final Map<Issued, Kept> kept = new ConcurrentHashMap<>();

  @Inject
  FreshAnswers(Authorities authorities, SigningSettings settings, Clock clock) {
    this(Optional.of(authorities.answers()), settings.answersKept(), clock);
  }

  private FreshAnswers(Optional<OCSPSource> services, Duration life, Clock clock) {
    this.services = services;
    this.life = life;
    this.clock = clock;
  }

  /** Asks the authorities, outside the service. */
  public static FreshAnswers of(Authorities authorities, Clock clock) {
    return new FreshAnswers(Optional.of(authorities.answers()), USUAL_LIFE, clock);
  }

  /** Asks nobody. */
  public static FreshAnswers none() {
    return new FreshAnswers(Optional.empty(), Duration.ZERO, Clock.systemUTC());
  }

  /**
   * How much older than a signature an answer of here may be: as long as it may be kept. An answer
   * inside a file has no such grace, for whoever stole a key could keep the last good one.
   */
  Duration grace() {
    return life;
  }

  private record Kept(Optional<Answer> answer, Instant at) {

    boolean lasts(Instant now, Duration life) {
      return now.isBefore(at.plus(answer.isPresent() ? life : SILENCE));
    }
  }

  /** What the service of the issuer says now, or said a few minutes ago; it may be anything. */
  Optional<Answer> about(Issued certificate) {
    Instant now = clock.instant();
    Kept known = kept.get(certificate);
    if (known != null && known.lasts(now, life)) {
      return known.answer();
    }
    Optional<Answer> answer = services.flatMap(source -> ask(source, certificate));
    if (kept.size() >= MOST_KEPT) {
      kept.values().removeIf(one -> !one.lasts(now, life));
    }
    if (services.isPresent() && kept.size() < MOST_KEPT) {
      kept.put(certificate, new Kept(answer, now));
    }
    return answer;
  }

  private static Optional<Answer> ask(OCSPSource source, Issued certificate) {
    try {
      OCSPToken token =
          source.getRevocationToken(
              new CertificateToken(certificate.certificate()),
              new CertificateToken(certificate.issuer()));
      return Optional.ofNullable(token).map(one -> new Answer(one.getBasicOCSPResp()));
    } catch (RuntimeException silent) {
      LOG.debug("an OCSP service did not answer", silent);
      return Optional.empty();
    }
  }
}
