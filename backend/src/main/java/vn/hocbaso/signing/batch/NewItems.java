package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Freezes documents and adds them to a batch. */
@ApplicationScoped
class NewItems {

  private final StoredItems items;
  private final Formats formats;
  private final Clock clock;

  NewItems(StoredItems items, Formats formats, Clock clock) {
    this.items = items;
    this.formats = formats;
    this.clock = clock;
  }

  void add(SigningBatch batch, int position, DocumentToSign document, SigningCertificate signer) {
    PreparedSignature prepared =
        formats
            .of(document.placement())
            .prepare(document.content(), document.placement(), signer, clock.instant());
    StoredKey key = new StoredKey(batch.key().tenantId(), Ids.next(clock));
    items.persist(new SigningItem(key, batch, position, document, prepared));
  }

  /** A document that the receiver handed back; it comes last. */
  void follow(SigningBatch batch, DocumentToSign document, SigningCertificate signer) {
    add(batch, items.nextPosition(batch.key()), document, signer);
  }
}
