package vn.hocbaso.signing.format;

import java.time.Instant;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * A signature that lacks only its value. Everything that the second step needs is here, so it can
 * wait in the database and be finished by another process.
 *
 * @param content the document without the new signature
 * @param signingTime the time that the signer claims, whole milliseconds
 * @param toBeSigned the bytes that the key hashes and signs
 */
public record PreparedSignature(
    byte[] content,
    SignaturePlacement placement,
    SigningCertificate signer,
    Instant signingTime,
    byte[] toBeSigned) {}
