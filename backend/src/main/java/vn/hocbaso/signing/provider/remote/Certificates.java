package vn.hocbaso.signing.provider.remote;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/** Reads certificates that a provider sent. */
public final class Certificates {

  private Certificates() {}

  /**
   * Reads Base64 of DER, one certificate each, in the order given.
   *
   * @throws ProviderUnavailableException when one of them is none
   */
  public static List<X509Certificate> read(List<String> encoded) {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (String one : encoded) {
        byte[] der = SignatureValues.decode(one);
        certificates.add(
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
      return certificates;
    } catch (CertificateException broken) {
      throw new ProviderUnavailableException("the answer has no usable certificate");
    }
  }
}
