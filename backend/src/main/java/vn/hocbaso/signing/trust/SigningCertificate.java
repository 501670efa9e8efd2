package vn.hocbaso.signing.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A signer's certificate first, then its issuers, and the way its key signs.
 *
 * @param chain at least the certificate itself
 */
public record SigningCertificate(List<X509Certificate> chain, SignatureScheme scheme) {

  /** Refuses an empty chain. */
  public SigningCertificate {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a chain has at least one certificate");
    }
  }

  /** The signer's own certificate. */
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The chain as concatenated DER, for storage. */
  public byte[] encodedChain() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (X509Certificate certificate : chain) {
        out.writeBytes(certificate.getEncoded());
      }
      return out.toByteArray();
    } catch (CertificateEncodingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** What {@link #encodedChain()} gave, read again. */
  public static SigningCertificate stored(byte[] encodedChain, SignatureScheme scheme) {
    try {
      return new SigningCertificate(read(encodedChain), scheme);
    } catch (CertificateException broken) {
      throw new IllegalStateException("the stored chain is unreadable", broken);
    }
  }

  /** Reads certificates as PEM or concatenated DER. */
  public static List<X509Certificate> read(byte[] encoded) throws CertificateException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(encoded))
        .stream()
        .map(X509Certificate.class::cast)
        .toList();
  }
}
