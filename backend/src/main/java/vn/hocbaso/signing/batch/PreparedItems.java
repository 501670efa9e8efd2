package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.signing.SignedDocument;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.format.PreparedSignature;

/** Gives a run the frozen bytes and the value that the key gave for them. */
@ApplicationScoped
class PreparedItems {

  private final StoredItems items;
  private final Leases leases;

  PreparedItems(StoredItems items, Leases leases) {
    this.items = items;
    this.leases = leases;
  }

  /** What was signed, and in which batch; only to be read outside of the transaction. */
  record Work(PreparedSignature prepared, byte[] value, SigningItem item, SigningBatch batch) {

    SignerIdentity signer() {
      return batch.signer();
    }

    /** The document as its receiver gets it. */
    SignedDocument signed(byte[] content, Optional<byte[]> evidence, Instant at) {
      return new SignedDocument(
          batch.key().batchKey(),
          batch.purpose(),
          batch.openedBy(),
          batch.signer(),
          at,
          item.document(content),
          evidence);
    }
  }

  /** Empty when the document does not wait any more or the batch is another run's. */
  Optional<Work> load(Run run, StoredKey key) {
    return leases
        .held(run)
        .flatMap(
            batch -> items.locked(key).filter(SigningItem::waits).flatMap(one -> of(batch, one)));
  }

  private static Optional<Work> of(SigningBatch batch, SigningItem item) {
    return item.signatureValue().map(value -> new Work(item.prepared(), value, item, batch));
  }
}
