package vn.hocbaso.signing.provider;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * What a signer is asked to approve in one act.
 *
 * @param id names the order for good; a transaction code at providers that have them
 * @param certificate the certificate that the signatures must verify with, and the way to sign
 * @param description what is signed, for the signer's screen; names no student
 * @param parts at least one, at most {@link ProviderTerms#largestOrder()}
 */
public record SigningOrder(
    UUID id,
    SignerIdentity signer,
    SigningCertificate certificate,
    String description,
    List<Part> parts) {

  /** Copies the parts and refuses an empty order. */
  public SigningOrder {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an order has at least one part");
    }
  }

  /**
   * One signature of an order.
   *
   * @param id unique in the order
   * @param toBeSigned the bytes that are hashed and signed
   */
  public record Part(UUID id, byte[] toBeSigned) {

    /** SHA-256 of the bytes, for providers that take hashes only. */
    public byte[] sha256() {
      try {
        return MessageDigest.getInstance("SHA-256").digest(toBeSigned);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** Whether the value is a signature of this part by the order's certificate. */
  public boolean isSigned(Part part, byte[] value) {
    try {
      return certificate
          .scheme()
          .verify(certificate.certificate().getPublicKey(), part.toBeSigned(), value);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
