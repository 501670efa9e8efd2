package vn.hocbaso.signing.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;

/**
 * The check of a certificate before it signs (TT 15/2025/TT-BKHCN: valid, trusted, not revoked,
 * meant for signatures) and that it is the signer's own.
 */
@ApplicationScoped
public class SignerCheck {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final TrustAnchors anchors;
  private final RevocationCheck revocation;
  private final Clock clock;

  SignerCheck(TrustAnchors anchors, RevocationCheck revocation, Clock clock) {
    this.anchors = anchors;
    this.revocation = revocation;
    this.clock = clock;
  }

  /**
   * The whole check, with the authorities asked over the network.
   *
   * @throws DomainException a {@link SigningProblem} that names the first thing wrong
   */
  public SignerEvidence check(SigningCertificate signer, SignerIdentity identity) {
    Instant now = clock.instant();
    checkOffline(signer, identity, now);
    List<X509Certificate> below =
        signer.chain().stream().filter(one -> !anchors.contains(one)).toList();
    return new SignerEvidence(now, revocation.answers(below, now));
  }

  /** The part of the check that asks nobody, for an early refusal. */
  public void checkOffline(SigningCertificate signer, SignerIdentity identity) {
    checkOffline(signer, identity, clock.instant());
  }

  private void checkOffline(SigningCertificate signer, SignerIdentity identity, Instant now) {
    X509Certificate certificate = signer.certificate();
    if (!Subjects.uids(certificate).contains(identity.subjectUid())) {
      throw refused(SigningProblem.SIGNING_CERTIFICATE_FOREIGN, identity);
    }
    requireValid(certificate, identity, now);
    boolean[] usage = certificate.getKeyUsage();
    if (usage == null || !(usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])) {
      throw refused(SigningProblem.SIGNING_CERTIFICATE_UNSUITABLE, identity);
    }
    requireTrusted(signer, identity, now);
  }

  private static void requireValid(
      X509Certificate certificate, SignerIdentity identity, Instant now) {
    try {
      certificate.checkValidity(Date.from(now));
    } catch (CertificateExpiredException | CertificateNotYetValidException notNow) {
      throw refused(SigningProblem.SIGNING_CERTIFICATE_EXPIRED, identity);
    }
  }

  private void requireTrusted(SigningCertificate signer, SignerIdentity identity, Instant now) {
    try {
      PKIXParameters parameters = new PKIXParameters(anchors.anchors());
      parameters.setRevocationEnabled(false); // RevocationCheck does it, with OCSP and list
      parameters.setDate(Date.from(now));
      List<X509Certificate> below =
          signer.chain().stream().filter(one -> !anchors.contains(one)).toList();
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
    } catch (GeneralSecurityException untrusted) {
      throw refused(SigningProblem.SIGNING_CERTIFICATE_UNTRUSTED, identity);
    }
  }

  private static DomainException refused(SigningProblem problem, SignerIdentity identity) {
    return DomainException.of(problem, identity.displayName());
  }
}
