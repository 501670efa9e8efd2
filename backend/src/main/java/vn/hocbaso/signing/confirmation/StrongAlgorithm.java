package vn.hocbaso.signing.confirmation;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.trust.NativeCrypto;

/**
 * The ways of signing of TT 15/2025/TT-BKHCN: RSA from 2,048 bits with either padding, ECDSA from
 * 256 bits, over SHA-2.
 *
 * @param name as the Java platform knows it
 * @param pss parameters of RSASSA-PSS; null for the other ways
 */
record StrongAlgorithm(String name, @Nullable PSSParameterSpec pss) {

  private static final int RSA_BITS = 2048;
  private static final int RSA_MOST_BITS = 8192;
  private static final int EC_BITS = 256;
  private static final int EC_MOST_BITS = 521;
  private static final String PSS = "RSASSA-PSS";
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final String MORE_PSS = "http://www.w3.org/2007/05/xmldsig-more#";

  private static final Map<String, StrongAlgorithm> BY_OID =
      Map.of(
          PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(), plain("SHA256withRSA"),
          PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(), plain("SHA384withRSA"),
          PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(), plain("SHA512withRSA"),
          X9ObjectIdentifiers.ecdsa_with_SHA256.getId(), plain("SHA256withECDSA"),
          X9ObjectIdentifiers.ecdsa_with_SHA384.getId(), plain("SHA384withECDSA"),
          X9ObjectIdentifiers.ecdsa_with_SHA512.getId(), plain("SHA512withECDSA"));

  /** In XML the value of ECDSA is the two numbers side by side (XML Signature 1.1, 6.4.3). */
  private static final Map<String, StrongAlgorithm> BY_URI =
      Map.of(
          MORE + "rsa-sha256", plain("SHA256withRSA"),
          MORE + "rsa-sha384", plain("SHA384withRSA"),
          MORE + "rsa-sha512", plain("SHA512withRSA"),
          MORE + "ecdsa-sha256", plain("SHA256withECDSAinP1363Format"),
          MORE + "ecdsa-sha384", plain("SHA384withECDSAinP1363Format"),
          MORE + "ecdsa-sha512", plain("SHA512withECDSAinP1363Format"),
          MORE_PSS + "sha256-rsa-MGF1", pss(256),
          MORE_PSS + "sha384-rsa-MGF1", pss(384),
          MORE_PSS + "sha512-rsa-MGF1", pss(512));

  private static StrongAlgorithm plain(String name) {
    return new StrongAlgorithm(name, null);
  }

  /** The salt as long as the hash and the same hash inside, as every standard recommends. */
  private static StrongAlgorithm pss(int bits) {
    String hash = "SHA-" + bits;
    return new StrongAlgorithm(
        PSS, new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), bits / 8, 1));
  }

  /** By its URI in an XML signature; empty for a weak or unknown one. */
  static Optional<StrongAlgorithm> ofUri(String uri) {
    return Optional.ofNullable(BY_URI.get(uri));
  }

  /** By its identifier in ASN.1; empty for a weak or unknown one. */
  static Optional<StrongAlgorithm> of(AlgorithmIdentifier identifier) {
    return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(identifier.getAlgorithm())
        ? ofPss(identifier)
        : Optional.ofNullable(BY_OID.get(identifier.getAlgorithm().getId()));
  }

  private static Optional<StrongAlgorithm> ofPss(AlgorithmIdentifier identifier) {
    if (identifier.getParameters() == null) {
      return Optional.empty();
    }
    RSASSAPSSparams given = RSASSAPSSparams.getInstance(identifier.getParameters());
    Integer bits = StrongHash.bits(given.getHashAlgorithm().getAlgorithm().getId());
    if (bits == null) {
      return Optional.empty();
    }
    AlgorithmIdentifier inner =
        AlgorithmIdentifier.getInstance(given.getMaskGenAlgorithm().getParameters());
    boolean usual =
        PKCSObjectIdentifiers.id_mgf1.equals(given.getMaskGenAlgorithm().getAlgorithm())
            && given.getHashAlgorithm().getAlgorithm().equals(inner.getAlgorithm())
            && given.getSaltLength().intValueExact() == bits / 8
            && given.getTrailerField().intValueExact() == 1;
    return usual ? Optional.of(pss(bits)) : Optional.empty();
  }

  /** Whether the key is long enough, and no longer than any authority gives out. */
  static boolean isStrong(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> within(rsa.getModulus().bitLength(), RSA_BITS, RSA_MOST_BITS);
      case ECPublicKey ec ->
          within(ec.getParams().getCurve().getField().getFieldSize(), EC_BITS, EC_MOST_BITS);
      default -> false;
    };
  }

  private static boolean within(int bits, int least, int most) {
    return bits >= least && bits <= most;
  }

  /** Whether the value is a signature of the owner of a strong key over the data. */
  boolean verifies(NativeCrypto crypto, PublicKey key, byte[] data, byte[] value) {
    if (!isStrong(key)) {
      return false;
    }
    try {
      Signature signature = crypto.verifier(name, key, pss);
      signature.update(data);
      return signature.verify(value);
    } catch (GeneralSecurityException unfit) {
      return false;
    }
  }
}
