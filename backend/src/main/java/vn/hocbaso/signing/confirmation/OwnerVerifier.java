package vn.hocbaso.signing.confirmation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.hocbaso.signing.trust.NativeCrypto;

/** Verifies what the owner of a certificate signed in ASN.1; knows strong algorithms only. */
final class OwnerVerifier implements ContentVerifierProvider {

  private final X509CertificateHolder holder;
  private final PublicKey key;
  private final NativeCrypto crypto;

  private OwnerVerifier(X509CertificateHolder holder, PublicKey key, NativeCrypto crypto) {
    this.holder = holder;
    this.key = key;
    this.crypto = crypto;
  }

  static OwnerVerifier of(X509Certificate certificate, NativeCrypto crypto)
      throws CertificateEncodingException {
    return new OwnerVerifier(
        new JcaX509CertificateHolder(certificate), certificate.getPublicKey(), crypto);
  }

  /** For the signer of a CMS structure. */
  SignerInformationVerifier ofSigner() throws OperatorCreationException {
    return new SignerInformationVerifier(
        new DefaultCMSSignatureAlgorithmNameGenerator(),
        new DefaultSignatureAlgorithmIdentifierFinder(),
        this,
        new JcaDigestCalculatorProviderBuilder().build());
  }

  @Override
  public boolean hasAssociatedCertificate() {
    return true;
  }

  @Override
  public X509CertificateHolder getAssociatedCertificate() {
    return holder;
  }

  @Override
  public ContentVerifier get(AlgorithmIdentifier identifier) throws OperatorCreationException {
    StrongAlgorithm algorithm =
        StrongAlgorithm.of(identifier)
            .orElseThrow(() -> new OperatorCreationException("not a strong algorithm"));
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    return new ContentVerifier() {
      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return identifier;
      }

      @Override
      public OutputStream getOutputStream() {
        return data;
      }

      @Override
      public boolean verify(byte[] value) {
        return algorithm.verifies(crypto, key, data.toByteArray(), value);
      }
    };
  }
}
