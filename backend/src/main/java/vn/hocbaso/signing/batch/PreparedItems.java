package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.signing.SignedDocument;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Gives a run the frozen bytes. They are used as they are while the signer still has the same
 * certificate and the claimed time is recent; otherwise they are prepared anew from the same
 * content before anything is signed.
 */
@ApplicationScoped
class PreparedItems {

  private final StoredItems items;
  private final Leases leases;
  private final Formats formats;
  private final SigningSettings settings;
  private final Clock clock;

  PreparedItems(
      StoredItems items, Leases leases, Formats formats, SigningSettings settings, Clock clock) {
    this.items = items;
    this.leases = leases;
    this.formats = formats;
    this.settings = settings;
    this.clock = clock;
  }

  /** What is to be signed, and in which batch; only to be read outside of the transaction. */
  record Work(PreparedSignature prepared, SigningItem item, SigningBatch batch) {

    SignerIdentity signer() {
      return batch.signer();
    }

    /** The document as its receiver gets it. */
    SignedDocument signed(byte[] content, Instant at) {
      return new SignedDocument(
          batch.key().batchKey(),
          batch.purpose(),
          batch.openedBy(),
          batch.signer(),
          at,
          item.document(content));
    }
  }

  /** Empty when the document does not wait any more or the batch is another run's. */
  Optional<Work> load(SignItem.Task task) {
    return leases
        .held(task.batch(), task.run())
        .flatMap(
            batch ->
                items
                    .locked(task.item())
                    .filter(SigningItem::waits)
                    .map(item -> new Work(current(item, task), item, batch)));
  }

  private PreparedSignature current(SigningItem item, SignItem.Task task) {
    PreparedSignature frozen = item.prepared();
    SigningCertificate certificate = task.session().certificate();
    Instant oldest = clock.instant().minus(settings.preparedLife());
    if (frozen.signingTime().isAfter(oldest) && frozen.signer().equals(certificate)) {
      return frozen;
    }
    PreparedSignature fresh =
        formats
            .of(frozen.placement())
            .prepare(frozen.content(), frozen.placement(), certificate, clock.instant());
    item.refresh(fresh);
    return fresh;
  }
}
