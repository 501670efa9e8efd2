package vn.hocbaso.signing.confirmation;

import java.security.cert.X509Certificate;

/** What the authority gave a key for. */
final class KeyUse {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private KeyUse() {}

  /** Whether the certificate is one for signatures (TT 15/2025/TT-BKHCN; RFC 5280, 4.2.1.3). */
  static boolean isForSignatures(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage != null
        && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
        && certificate.getBasicConstraints() < 0;
  }
}
