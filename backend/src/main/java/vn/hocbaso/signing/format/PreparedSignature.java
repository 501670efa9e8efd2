package vn.hocbaso.signing.format;

import java.time.Instant;
import java.util.Arrays;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * A signature that lacks only its value. Everything that the second step needs is here, so it can
 * wait in the database and be finished by another process.
 *
 * @param content the document without the new signature; a PDF file with its seal written but
 *     empty, unless an older version prepared it
 * @param signingTime the time that the signer claims, whole milliseconds
 * @param toBeSigned the bytes that the key hashes and signs
 */
public record PreparedSignature(
    byte[] content,
    SignaturePlacement placement,
    SigningCertificate signer,
    Instant signingTime,
    byte[] toBeSigned) {

  /**
   * A library that builds other bytes today than when it prepared must not produce a signature.
   *
   * @throws IllegalStateException when the rebuilt bytes are not those that were signed
   */
  public void requireSame(byte[] rebuilt) {
    if (!Arrays.equals(rebuilt, toBeSigned)) {
      throw new IllegalStateException("the prepared bytes cannot be rebuilt");
    }
  }
}
