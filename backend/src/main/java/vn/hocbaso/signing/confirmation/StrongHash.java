package vn.hocbaso.signing.confirmation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import javax.xml.crypto.dsig.DigestMethod;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** The hash functions that are believed: SHA-2 from 256 bits. */
final class StrongHash {

  private static final Map<String, Integer> BITS =
      Map.of(
          NISTObjectIdentifiers.id_sha256.getId(), 256,
          NISTObjectIdentifiers.id_sha384.getId(), 384,
          NISTObjectIdentifiers.id_sha512.getId(), 512);

  private static final Map<String, String> BY_URI =
      Map.of(
          DigestMethod.SHA256, "SHA-256",
          DigestMethod.SHA384, "SHA-384",
          DigestMethod.SHA512, "SHA-512");

  private StrongHash() {}

  /** Name on the Java platform, by the identifier in ASN.1. */
  static Optional<String> ofOid(String oid) {
    return Optional.ofNullable(BITS.get(oid)).map(bits -> "SHA-" + bits);
  }

  /** Name on the Java platform, by the URI in XML. */
  static Optional<String> ofUri(String uri) {
    return Optional.ofNullable(BY_URI.get(uri));
  }

  /** The hash of a content by a function of {@link #ofOid} or {@link #ofUri}. */
  static byte[] of(String function, byte[] content) {
    try {
      return MessageDigest.getInstance(function).digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Length, by the identifier in ASN.1; null for another function. */
  static @Nullable Integer bits(String oid) {
    return BITS.get(oid);
  }
}
