package vn.hocbaso.signing;

import java.util.List;
import java.util.Map;
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
   * Starts, resumes or retries the work in the background; failed documents are tried again. Where
   * the key has a PIN, it opens the key; where the signer approves elsewhere, an order is handed to
   * the provider. On a running batch only the PIN is checked. Must not be called in a transaction.
   *
   * @param openedBy account of the caller, who must have opened the batch
   * @param pin empty where none is needed; wiped before this returns
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}, {@code
   *     SIGNING_PIN_REFUSED}, {@code SIGNING_PIN_LOCKED}, {@code SIGNING_PIN_MISSING}, {@code
   *     SIGNING_PROVIDER_UNAVAILABLE}, or what is wrong with the certificate
   */
  BatchView authorise(BatchKey key, String openedBy, char[] pin);

  /**
   * The open order of a batch that is signed at the desk.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}, {@code
   *     SIGNING_ORDER_GONE}
   */
  DeskOrder deskOrder(BatchKey key, String openedBy);

  /**
   * Takes values from the desk, some or all. A value that is no signature of its document fails
   * that document. A value that was delivered before changes nothing.
   *
   * @param values by the id of the hash
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}, {@code
   *     SIGNING_ORDER_GONE}
   */
  BatchView deliver(BatchKey key, String openedBy, UUID order, Map<UUID, byte[]> values);

  /**
   * Gives up what has not been signed, also while others are being signed. What the provider
   * answers later is not used.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}
   */
  BatchView cancel(BatchKey key, String openedBy);

  /**
   * The batch as it stands.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_BATCH_UNKNOWN}
   */
  BatchView get(BatchKey key);

  /** The person's batches in which something waits, newest first. */
  List<BatchView> unfinished(UUID tenant, String openedBy);
}
