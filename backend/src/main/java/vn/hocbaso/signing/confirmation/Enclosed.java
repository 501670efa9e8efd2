package vn.hocbaso.signing.confirmation;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import vn.hocbaso.signing.confirmation.Parts.OtherFormException;

/**
 * What a document brings along to prove its signatures; nothing of it is believed by itself.
 *
 * @param certificates that may lead from a signer to an anchor
 * @param answers of revocation services
 */
record Enclosed(Set<X509Certificate> certificates, List<Answer> answers) {

  static X509Certificate certificate(byte[] encoded) throws OtherFormException {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException unreadable) {
      throw new OtherFormException("X509Certificate");
    }
  }

  static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
