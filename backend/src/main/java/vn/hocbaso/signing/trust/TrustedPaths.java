package vn.hocbaso.signing.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether certificates lead to a trust anchor, whatever has happened to them since. */
@ApplicationScoped
public class TrustedPaths {

  /** Longer paths are none of ours, and searching them costs a stranger nothing. */
  private static final int LONGEST_PATH = 4;

  private final TrustAnchors anchors;

  TrustedPaths(TrustAnchors anchors) {
    this.anchors = anchors;
  }

  /**
   * Whether there is a path from the certificate through the others to an anchor, at the time when
   * the certificate came into force: neither expiry nor revocation is looked at.
   */
  public boolean leadsToAnchor(X509Certificate certificate, Collection<X509Certificate> others) {
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors.anchors(), target);
      parameters.setRevocationEnabled(false);
      parameters.setMaxPathLength(LONGEST_PATH);
      parameters.setDate(certificate.getNotBefore());
      List<X509Certificate> candidates = new ArrayList<>(others);
      candidates.addAll(anchors.intermediates());
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(candidates)));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (GeneralSecurityException none) {
      return false;
    }
  }
}
