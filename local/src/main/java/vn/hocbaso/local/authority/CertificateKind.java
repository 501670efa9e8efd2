package vn.hocbaso.local.authority;

import java.time.Duration;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** What a certificate is for: its life and the extensions that say so (RFC 5280, 3161, 6960). */
enum CertificateKind {
  ROOT(7300) {
    @Override
    void extend(X509v3CertificateBuilder builder) throws CertIOException {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
      keyUsage(builder, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }
  },
  ISSUING(5475) {
    @Override
    void extend(X509v3CertificateBuilder builder) throws CertIOException {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      keyUsage(builder, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }
  },
  TIMESTAMP(3650) {
    @Override
    void extend(X509v3CertificateBuilder builder) throws CertIOException {
      keyUsage(builder, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
  },
  OCSP(3650) {
    @Override
    void extend(X509v3CertificateBuilder builder) throws CertIOException {
      keyUsage(builder, KeyUsage.digitalSignature);
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
      builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    }
  },
  HOLDER(1095) {
    @Override
    void extend(X509v3CertificateBuilder builder) throws CertIOException {
      keyUsage(builder, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }
  };

  private final Duration life;

  CertificateKind(int days) {
    this.life = Duration.ofDays(days);
  }

  Duration life() {
    return life;
  }

  abstract void extend(X509v3CertificateBuilder builder) throws CertIOException;

  private static void keyUsage(X509v3CertificateBuilder builder, int bits) throws CertIOException {
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(bits));
  }
}
