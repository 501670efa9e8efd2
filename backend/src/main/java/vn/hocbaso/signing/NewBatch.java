package vn.hocbaso.signing;

import java.util.List;
import java.util.UUID;

/**
 * Documents that one person wants to sign in one act.
 *
 * @param purpose what the signatures mean to the caller; decides which receiver gets the documents
 * @param description what is signed, shown to the signer where the approval is given; at most 200
 *     characters, names no student
 * @param openedBy account of the person who will authorise
 * @param signer whose key signs: the person, or the organisation whose seal the person keeps
 * @param key the signer's key
 */
public record NewBatch(
    UUID tenant,
    String purpose,
    String description,
    String openedBy,
    SignerIdentity signer,
    SignerKey key,
    List<DocumentToSign> documents) {

  /** Refuses an empty batch. */
  public NewBatch {
    documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a batch has at least one document");
    }
  }
}
