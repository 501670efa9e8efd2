package vn.hocbaso.signing.batch;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureReceiver;
import vn.hocbaso.signing.SignedDocument;
import vn.hocbaso.signing.trust.SignerEvidence;

/** The end of one document; every method needs a transaction. */
@ApplicationScoped
class FinishItem {

  private final StoredItems items;
  private final NewItems newItems;
  private final Leases leases;
  private final List<SignatureReceiver> receivers;
  private final Clock clock;

  FinishItem(
      StoredItems items,
      NewItems newItems,
      Leases leases,
      @All List<SignatureReceiver> receivers,
      Clock clock) {
    this.items = items;
    this.newItems = newItems;
    this.leases = leases;
    this.receivers = receivers;
    this.clock = clock;
  }

  /** Hands the document over and marks it done; drops it if it is not this run's any more. */
  void done(SignItem.Task task, byte[] signed, SignerEvidence evidence) {
    Optional<SigningBatch> held = leases.held(task.batch(), task.run());
    Optional<SigningItem> waiting = items.locked(task.item()).filter(SigningItem::waits);
    if (held.isEmpty() || waiting.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    SigningItem item = waiting.get();
    item.done(signed, evidence.checkedAt(), now);
    items.keep(item, evidence);
    // The follow-up may have the same reference and purpose: the row must count as done first.
    items.flush();
    handOver(held.get(), item.document(signed), now)
        .ifPresent(next -> newItems.follow(held.get(), next, task.session().certificate()));
  }

  /** Marks it failed; does nothing if it is not this run's any more. */
  void failed(SignItem.Task task, String code, List<Object> arguments) {
    if (leases.held(task.batch(), task.run()).isPresent()) {
      items
          .locked(task.item())
          .filter(SigningItem::waits)
          .ifPresent(item -> item.failed(code, arguments, clock.instant()));
    }
  }

  private Optional<DocumentToSign> handOver(
      SigningBatch batch, DocumentToSign document, Instant now) {
    SignedDocument done =
        new SignedDocument(
            batch.key().batchKey(),
            batch.purpose(),
            batch.openedBy(),
            batch.signer(),
            now,
            document);
    return receivers.stream()
        .filter(receiver -> receiver.receives(batch.purpose()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody receives " + batch.purpose()))
        .accept(done);
  }
}
