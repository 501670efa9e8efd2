package vn.hocbaso.signing.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/** Whether certificates lead to a trust anchor, whatever has happened to them since. */
@ApplicationScoped
public class TrustedPaths {

  /** Longer paths are none of ours, and searching them costs a stranger nothing. */
  private static final int LONGEST_PATH = 4;

  /** A record of a secondary school has some twenty signers, each with a few authorities. */
  private static final int MOST_CERTIFICATES = 400;

  /** More than all signers of a province; a stranger cannot fill it, only trusted ones get in. */
  private static final int MOST_REMEMBERED = 50_000;

  private final TrustAnchors anchors;

  /**
   * Certificates with a path. A path once found holds whatever stands beside the certificate later:
   * neither time nor revocation is part of the question. That there is none is never remembered.
   */
  private final Map<X509Certificate, TrustedPath> found = new ConcurrentHashMap<>();

  TrustedPaths(TrustAnchors anchors) {
    this.anchors = anchors;
  }

  /** Paths to given anchors, outside the service. */
  public static TrustedPaths to(TrustAnchors anchors) {
    return new TrustedPaths(anchors);
  }

  /**
   * Whether there is a path from the certificate through the others to an anchor, at the time when
   * the certificate came into force: neither expiry nor revocation is looked at.
   */
  public boolean leadsToAnchor(X509Certificate certificate, Collection<X509Certificate> others) {
    return path(certificate, others).isPresent();
  }

  /** The path itself, as {@link #leadsToAnchor} finds it. */
  public Optional<TrustedPath> path(
      X509Certificate certificate, Collection<X509Certificate> others) {
    if (others.size() > MOST_CERTIFICATES) {
      return Optional.empty();
    }
    TrustedPath known = found.get(certificate);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TrustedPath> path = search(certificate, others);
    if (found.size() < MOST_REMEMBERED) {
      path.ifPresent(one -> found.put(certificate, one));
    }
    return path;
  }

  private Optional<TrustedPath> search(
      X509Certificate certificate, Collection<X509Certificate> others) {
    try {
      if (anchors.anchors().stream().anyMatch(a -> certificate.equals(a.getTrustedCert()))) {
        return Optional.of(new TrustedPath(List.of(certificate)));
      }
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors.anchors(), target);
      parameters.setRevocationEnabled(false);
      parameters.setMaxPathLength(LONGEST_PATH);
      parameters.setDate(certificate.getNotBefore());
      // One candidate per name: interchangeable ones would make the search exponential.
      Map<X500Principal, X509Certificate> byName = new LinkedHashMap<>();
      Stream.concat(anchors.intermediates().stream(), others.stream())
          .forEach(one -> byName.putIfAbsent(one.getSubjectX500Principal(), one));
      byName.put(certificate.getSubjectX500Principal(), certificate);
      Collection<X509Certificate> candidates = byName.values();
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(candidates)));
      return Optional.of(
          TrustedPath.of(
              (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters)));
    } catch (GeneralSecurityException none) {
      return Optional.empty();
    }
  }
}
