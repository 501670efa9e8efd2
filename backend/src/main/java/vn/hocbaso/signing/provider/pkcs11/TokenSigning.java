package vn.hocbaso.signing.provider.pkcs11;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.pkcs11.Cryptoki.Mechanism;
import vn.hocbaso.signing.trust.SignatureScheme;

/**
 * How a token makes a signature of one scheme. Where the token can hash, it gets the bytes;
 * otherwise it gets their SHA-256.
 *
 * @param mechanism what the token is asked for
 * @param hashes whether the token hashes
 */
record TokenSigning(SignatureScheme scheme, Mechanism mechanism, boolean hashes) {

  private static final long RSA_PKCS = 0x1;
  private static final long RSA_PKCS_PSS = 0xD;
  private static final long SHA256_RSA_PKCS = 0x40;
  private static final long SHA256_RSA_PKCS_PSS = 0x43;
  private static final long ECDSA = 0x1041;
  private static final long ECDSA_SHA256 = 0x1044;

  /** CKM_SHA256, CKG_MGF1_SHA256, salt of 32 bytes. */
  private static final long[] PSS_PARAMETERS = {0x250, 2, 32};

  /** What PKCS#1 v1.5 puts before a SHA-256 (RFC 8017, 9.2, note 1). */
  private static final byte[] SHA256_PREFIX =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  /** The best way that the token knows; empty when it knows none. */
  static Optional<TokenSigning> of(SignatureScheme scheme, Set<Long> known) {
    return switch (scheme) {
      case ECDSA -> choose(scheme, known, ECDSA_SHA256, ECDSA);
      case RSA_PKCS1 -> choose(scheme, known, SHA256_RSA_PKCS, RSA_PKCS);
      case RSA_PSS -> choose(scheme, known, SHA256_RSA_PKCS_PSS, RSA_PKCS_PSS);
    };
  }

  private static Optional<TokenSigning> choose(
      SignatureScheme scheme, Set<Long> known, long hashing, long bare) {
    long[] parameters = scheme == SignatureScheme.RSA_PSS ? PSS_PARAMETERS : new long[0];
    if (known.contains(hashing)) {
      return Optional.of(new TokenSigning(scheme, new Mechanism(hashing, parameters), true));
    }
    return known.contains(bare)
        ? Optional.of(new TokenSigning(scheme, new Mechanism(bare, parameters), false))
        : Optional.empty();
  }

  byte[] sign(Cryptoki module, long session, long key, SigningOrder.Part part) {
    byte[] value = module.sign(session, key, mechanism, input(part));
    return scheme == SignatureScheme.ECDSA ? sequence(value) : value;
  }

  private byte[] input(SigningOrder.Part part) {
    if (hashes) {
      return part.toBeSigned();
    }
    if (scheme != SignatureScheme.RSA_PKCS1) {
      return part.sha256();
    }
    ByteArrayOutputStream prefixed = new ByteArrayOutputStream();
    prefixed.writeBytes(SHA256_PREFIX);
    prefixed.writeBytes(part.sha256());
    return prefixed.toByteArray();
  }

  /** Tokens give r and s side by side; signatures carry them as a DER sequence. */
  private static byte[] sequence(byte[] value) {
    int half = value.length / 2;
    ASN1Integer r = new ASN1Integer(new BigInteger(1, Arrays.copyOf(value, half)));
    ASN1Integer s =
        new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, value.length)));
    try {
      return new DERSequence(new ASN1Integer[] {r, s}).getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
