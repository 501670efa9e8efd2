package vn.hocbaso.local.agent;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.HexFormat;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;

/** How a SHA-256 is signed; the names are those of the service. */
enum Scheme {
  ECDSA("EC"),
  RSA_PSS("RSA"),
  RSA_PKCS1("RSA");

  /** What PKCS#1 v1.5 puts before a SHA-256 (RFC 8017, 9.2, note 1). */
  private static final byte[] SHA256_PREFIX =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  private static final int SALT = 32;

  private final String algorithm;

  Scheme(String algorithm) {
    this.algorithm = algorithm;
  }

  boolean fits(PrivateKey key) {
    return key.getAlgorithm().equals(algorithm);
  }

  byte[] sign(PrivateKey key, byte[] sha256) throws GeneralSecurityException {
    return switch (this) {
      case ECDSA -> platform("NONEwithECDSA", key, sha256);
      case RSA_PKCS1 -> platform("NONEwithRSA", key, SHA256_PREFIX, sha256);
      case RSA_PSS -> pss((RSAPrivateCrtKey) key, sha256);
    };
  }

  private static byte[] platform(String name, PrivateKey key, byte[]... data)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(name);
    signature.initSign(key);
    for (byte[] part : data) {
      signature.update(part);
    }
    return signature.sign();
  }

  private static byte[] pss(RSAPrivateCrtKey key, byte[] sha256) throws GeneralSecurityException {
    PSSSigner signer =
        PSSSigner.createRawSigner(
            new RSABlindedEngine(), new SHA256Digest(), new SHA256Digest(), SALT, (byte) 0xBC);
    signer.init(true, new RSAKeyParameters(true, key.getModulus(), key.getPrivateExponent()));
    signer.update(sha256, 0, sha256.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException failure) {
      throw new GeneralSecurityException(failure);
    }
  }
}
