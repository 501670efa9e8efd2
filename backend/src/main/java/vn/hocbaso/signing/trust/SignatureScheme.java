package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** A way of signing, always over SHA-256. */
public enum SignatureScheme {
  /** ECDSA, the value as a DER sequence. */
  ECDSA("SHA256withECDSA", SignatureAlgorithm.ECDSA_SHA256),
  /** RSASSA-PSS with a salt of 32 bytes. */
  RSA_PSS("RSASSA-PSS", SignatureAlgorithm.RSA_SSA_PSS_SHA256_MGF1),
  /** RSASSA-PKCS1-v1_5. */
  RSA_PKCS1("SHA256withRSA", SignatureAlgorithm.RSA_SHA256);

  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private final String jcaName;
  private final SignatureAlgorithm dssAlgorithm;

  SignatureScheme(String jcaName, SignatureAlgorithm dssAlgorithm) {
    this.jcaName = jcaName;
    this.dssAlgorithm = dssAlgorithm;
  }

  /** The scheme of a key: its kind decides, for RSA also the setting. */
  public static SignatureScheme of(PublicKey key, SigningSettings.RsaPadding rsaPadding) {
    if (key.getAlgorithm().equals("EC")) {
      return ECDSA;
    }
    return switch (rsaPadding) {
      case PSS -> RSA_PSS;
      case PKCS1 -> RSA_PKCS1;
    };
  }

  /** The same scheme in the words of the signature library. */
  public SignatureAlgorithm dssAlgorithm() {
    return dssAlgorithm;
  }

  /** Hashes and signs. */
  public byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
    return sign(Signature.getInstance(jcaName), key, data);
  }

  /** The same by this provider or not at all. */
  byte[] sign(PrivateKey key, byte[] data, Provider provider) throws GeneralSecurityException {
    return sign(Signature.getInstance(jcaName, provider), key, data);
  }

  private byte[] sign(Signature signature, PrivateKey key, byte[] data)
      throws GeneralSecurityException {
    prepare(signature);
    signature.initSign(key);
    signature.update(data);
    return signature.sign();
  }

  /** Whether the value is a signature of the key's owner over the data. */
  public boolean verify(PublicKey key, byte[] data, byte[] value) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(jcaName);
    prepare(signature);
    signature.initVerify(key);
    signature.update(data);
    return signature.verify(value);
  }

  private void prepare(Signature signature) throws GeneralSecurityException {
    if (this == RSA_PSS) {
      signature.setParameter(PSS);
    }
  }
}
