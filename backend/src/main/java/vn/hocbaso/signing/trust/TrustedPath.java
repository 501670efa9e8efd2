package vn.hocbaso.signing.trust;

import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate, those who issued it, and the trust anchor.
 *
 * @param certificates the certificate in question first, the anchor last
 */
public record TrustedPath(List<X509Certificate> certificates) {

  public TrustedPath {
    certificates = List.copyOf(certificates);
  }

  static TrustedPath of(PKIXCertPathBuilderResult found) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate one : found.getCertPath().getCertificates()) {
      certificates.add((X509Certificate) one);
    }
    certificates.add(found.getTrustAnchor().getTrustedCert());
    return new TrustedPath(certificates);
  }

  /** Whether every certificate was or is in force at a time, the anchor included. */
  public boolean isInForce(Instant time) {
    return certificates.stream()
        .allMatch(
            one ->
                !time.isBefore(one.getNotBefore().toInstant())
                    && !time.isAfter(one.getNotAfter().toInstant()));
  }

  /** Each certificate below the anchor with the one that issued it. */
  public List<Issued> issued() {
    List<Issued> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < certificates.size(); i++) {
      pairs.add(new Issued(certificates.get(i), certificates.get(i + 1)));
    }
    return pairs;
  }

  /** A certificate and its issuer's. */
  public record Issued(X509Certificate certificate, X509Certificate issuer) {}
}
