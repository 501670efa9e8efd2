package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
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
      LOG.warn("the timestamp authority does not lead to a trust anchor");
      throw DomainException.of(SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE);
    }
    return token;
  }

  private boolean trusted(byte[] token) {
    try {
      CMSSignedData signed = new CMSSignedData(token);
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      List<X509Certificate> all = certificates(signed.getCertificates().getMatches(null));
      List<X509Certificate> own =
          certificates(signed.getCertificates().getMatches(signer.getSID()));
      return own.size() == 1 && paths.leadsToAnchor(own.getFirst(), all);
    } catch (CMSException | GeneralSecurityException unreadable) {
      return false;
    }
  }

  private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
      throws GeneralSecurityException {
    List<X509Certificate> found = new ArrayList<>();
    for (X509CertificateHolder holder : holders) {
      found.add(new JcaX509CertificateConverter().getCertificate(holder));
    }
    return found;
  }
}
