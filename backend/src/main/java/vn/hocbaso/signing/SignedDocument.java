package vn.hocbaso.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document with the new signature in it.
 *
 * @param batch the batch that it was signed in
 * @param openedBy account of the person who authorised
 * @param signedAt when the signature was completed; the timestamp inside is the proof
 * @param document reference, version and placement as given, the content with the signature
 * @param evidence an evidence record (RFC 4998, DER) that proves the time of the signature and has
 *     to be kept beside the document; empty when the proof is inside
 */
public record SignedDocument(
    BatchKey batch,
    String purpose,
    String openedBy,
    SignerIdentity signer,
    Instant signedAt,
    DocumentToSign document,
    Optional<byte[]> evidence) {

  /** Whose document it is. */
  public UUID tenant() {
    return batch.tenant();
  }
}
