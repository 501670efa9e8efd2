package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.TrustedPaths;

/**
 * Timestamps on which the time of thousands of documents will rest; so, other than for a single
 * signature, the authority's certificate is checked before anything is built on it.
 */
@ApplicationScoped
class EvidenceTokens {

  private static final Logger LOG = Logger.getLogger(EvidenceTokens.class);

  private final Authorities authorities;
  private final TrustedPaths paths;

  EvidenceTokens(Authorities authorities, TrustedPaths paths) {
    this.authorities = authorities;
    this.paths = paths;
  }

  /**
   * One token over a hash.
   *
   * @return CMS
   * @throws DomainException {@code SIGNING_TIMESTAMP_UNAVAILABLE} also when the authority is none
   *     that the service trusts
   */
  byte[] over(EvidenceDigest digest, byte[] hash) {
    byte[] token = authorities.timestamps().getTimeStampResponse(digest.dss(), hash).getBytes();
    if (!trusted(token)) {
      LOG.warn("the timestamp is not signed by an authority that leads to a trust anchor");
      throw DomainException.of(SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE);
    }
    return token;
  }

  private boolean trusted(byte[] token) {
    return TokenCertificate.of(token)
        .filter(signer -> signer.signed(token))
        .filter(signer -> paths.leadsToAnchor(signer.authority(), signer.all()))
        .isPresent();
  }
}
