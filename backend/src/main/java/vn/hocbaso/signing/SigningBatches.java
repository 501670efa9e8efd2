package vn.hocbaso.signing;

import java.util.List;
import java.util.UUID;

/**
 * Signing many documents under one authorisation, as a durable job: each document is signed in its
 * own transaction, a failure of one does not stop the others, a killed process leaves a batch that
 * can be resumed, and no document is ever signed twice for one purpose.
 */
public interface SigningBatches {

  /**
   * Freezes what is to be signed. Joins the caller's transaction. A document that waits in another
   * batch which is not running is taken over.
   *
   * @throws vn.hocbaso.platform.problem.DomainException when the signer has no usable certificate,
   *     a document cannot take the signature, or one is being signed right now
   */
  BatchView prepare(NewBatch batch);

  /**
   * Opens the key and starts, resumes or retries the work in the background; failed documents are
   * tried again. On a running batch only the PIN is checked. Must not be called in a transaction.
   *
   * @param openedBy account of the caller, who must have opened the batch
   * @param pin wiped before this returns
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}, {@code
   *     SIGNING_PIN_REFUSED}, {@code SIGNING_PIN_LOCKED}
   */
  BatchView authorise(BatchKey key, String openedBy, char[] pin);

  /**
   * The batch as it stands.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}
   */
  BatchView get(BatchKey key);

  /** The person's batches in which something waits, newest first. */
  List<BatchView> unfinished(UUID tenant, String openedBy);
}
