package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.SignatureValidationContext;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** Asks OCSP, then the revocation list. No answer is never taken for a good answer. */
@ApplicationScoped
class RevocationCheck {

  private final Authorities authorities;

  RevocationCheck(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * One good answer for each certificate.
   *
   * @param chain the certificates below the trust anchor, the signer's first
   * @throws DomainException {@code SIGNING_CERTIFICATE_REVOKED} or {@code
   *     SIGNING_REVOCATION_UNKNOWN}
   */
  List<SignerEvidence.Answer> answers(List<X509Certificate> chain, Instant now) {
    CertificateVerifier verifier = authorities.verifier();
    SignatureValidationContext context = new SignatureValidationContext(Date.from(now));
    context.initialize(verifier);
    List<CertificateToken> tokens = chain.stream().map(CertificateToken::new).toList();
    tokens.forEach(context::addCertificateTokenForVerification);
    context.validate();
    List<SignerEvidence.Answer> answers = new ArrayList<>();
    for (CertificateToken token : tokens) {
      answers.add(answer(context.getRevocationData(token)));
    }
    return answers;
  }

  private static SignerEvidence.Answer answer(List<RevocationToken<?>> found) {
    if (found.stream().anyMatch(one -> one.getStatus() == CertificateStatus.REVOKED)) {
      throw DomainException.of(SigningProblem.SIGNING_CERTIFICATE_REVOKED);
    }
    return found.stream()
        .filter(one -> one.getStatus() == CertificateStatus.GOOD)
        .findFirst()
        .map(
            good ->
                new SignerEvidence.Answer(
                    good.getRevocationType().name(),
                    good.getThisUpdate().toInstant(),
                    good.getEncoded()))
        .orElseThrow(() -> DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN));
  }
}
