package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.StatusAlert;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** Access to the authorities on the network, set up for the signature library. */
@ApplicationScoped
public class Authorities {

  private static final Duration CHECKING_TIMEOUT = Duration.ofSeconds(5);

  private final Optional<URI> timestampUrl;
  private final Duration timeout;
  private final TrustAnchors anchors;

  @Inject
  Authorities(SigningSettings settings, TrustAnchors anchors) {
    this(settings.timestampUrl(), settings.networkTimeout(), anchors);
  }

  private Authorities(Optional<URI> timestampUrl, Duration timeout, TrustAnchors anchors) {
    this.timestampUrl = timestampUrl;
    this.timeout = timeout;
    this.anchors = anchors;
  }

  /** Access for checking only, outside the service; no timestamp authority is known. */
  public static Authorities forChecking(TrustAnchors anchors) {
    return new Authorities(Optional.empty(), CHECKING_TIMEOUT, anchors);
  }

  /**
   * A verifier that asks OCSP, then the revocation list, of certificates that lead to a trust
   * anchor. Issuers are not fetched from addresses in certificates: a document sent by a stranger
   * must not make the service call anywhere.
   */
  public CertificateVerifier verifier() {
    CommonCertificateVerifier verifier = offlineVerifier();
    verifier.setOcspSource(answers());
    verifier.setCrlSource(new OnlineCRLSource(limited(new CommonsDataLoader())));
    verifier.setRevocationFallback(true);
    alerts(verifier, new SilentOnStatusAlert());
    return verifier;
  }

  /** The OCSP services that certificates name. */
  public OCSPSource answers() {
    return new OnlineOCSPSource(limited(new OCSPDataLoader()));
  }

  /** As {@link #verifier()}, and fails when a revocation answer is missing or bad. */
  public CertificateVerifier strictVerifier() {
    CertificateVerifier verifier = verifier();
    alerts(verifier, new ExceptionOnStatusAlert());
    return verifier;
  }

  /** A verifier that calls nobody, for steps before which the certificate was checked. */
  public CommonCertificateVerifier offlineVerifier() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(anchors.trusted());
    verifier.setAdjunctCertSources(anchors.adjunct());
    verifier.setCheckRevocationForUntrustedChains(false);
    alerts(verifier, new SilentOnStatusAlert());
    return verifier;
  }

  /** Whether trust begins at this very certificate. */
  public boolean isAnchor(X509Certificate certificate) {
    return anchors.contains(certificate);
  }

  /** The timestamp authority; every failure of it is {@code SIGNING_TIMESTAMP_UNAVAILABLE}. */
  public TSPSource timestamps() {
    URI address =
        timestampUrl.orElseThrow(
            () ->
                DomainException.of(
                    SigningProblem.SIGNING_NOT_CONFIGURED, "hocba.signing.timestamp-url"));
    OnlineTSPSource online = new OnlineTSPSource(address.toString());
    online.setDataLoader(limited(new TimestampDataLoader()));
    return new ReportingTimestamps(online);
  }

  private <L extends CommonsDataLoader> L limited(L loader) {
    int millis = Math.toIntExact(timeout.toMillis());
    loader.setTimeoutConnection(millis);
    loader.setTimeoutConnectionRequest(millis);
    loader.setTimeoutResponse(millis);
    loader.setTimeoutSocket(millis);
    loader.setRedirectsEnabled(false);
    return loader;
  }

  private static void alerts(CertificateVerifier verifier, StatusAlert alert) {
    verifier.setAlertOnMissingRevocationData(alert);
    verifier.setAlertOnRevokedCertificate(alert);
    verifier.setAlertOnInvalidSignature(alert);
    verifier.setAlertOnInvalidTimestamp(alert);
    verifier.setAlertOnExpiredCertificate(alert);
    verifier.setAlertOnNotYetValidCertificate(alert);
  }
}
