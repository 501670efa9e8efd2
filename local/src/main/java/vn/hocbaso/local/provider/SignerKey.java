package vn.hocbaso.local.provider;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * A holder's key at a service: it signs SHA-256 hashes, not data.
 *
 * @param chain the holder's certificate, then its issuers
 */
record SignerKey(PrivateKey key, List<X509Certificate> chain) {

  private static final int SALT = 32;

  X509Certificate certificate() {
    return chain.getFirst();
  }

  boolean elliptic() {
    return key.getAlgorithm().equals("EC");
  }

  /** The chain as Base64 of DER, the holder's certificate first. */
  List<String> encodedChain() {
    return chain.stream().map(SignerKey::encoded).toList();
  }

  static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Signs one hash; elliptic keys ignore the padding. */
  byte[] sign(byte[] sha256, boolean pss) {
    try {
      if (elliptic()) {
        return raw("NONEwithECDSA", sha256);
      }
      return pss ? pss(sha256) : raw("NONEwithRSA", digestInfo(sha256));
    } catch (GeneralSecurityException | IOException | CryptoException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private byte[] raw(String algorithm, byte[] data) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(key);
    signature.update(data);
    return signature.sign();
  }

  private static byte[] digestInfo(byte[] sha256) throws IOException {
    ASN1ObjectIdentifier algorithm = NISTObjectIdentifiers.id_sha256;
    return new DigestInfo(new AlgorithmIdentifier(algorithm, DERNull.INSTANCE), sha256)
        .getEncoded();
  }

  // The platform's PSS engine hashes by itself; here the hash is all that there is.
  private byte[] pss(byte[] sha256) throws IOException, CryptoException {
    PSSSigner signer =
        PSSSigner.createRawSigner(
            new RSABlindedEngine(),
            new SHA256Digest(),
            new SHA256Digest(),
            SALT,
            PSSSigner.TRAILER_IMPLICIT);
    AsymmetricKeyParameter parameter = PrivateKeyFactory.createKey(key.getEncoded());
    signer.init(true, parameter);
    signer.update(sha256, 0, sha256.length);
    return signer.generateSignature();
  }
}
