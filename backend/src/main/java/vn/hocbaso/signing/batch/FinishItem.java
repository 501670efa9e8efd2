package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignatureReceiver.Keeping;
import vn.hocbaso.signing.trust.SignerEvidence;

/** The end of one document; every method needs a transaction. */
@ApplicationScoped
class FinishItem {

  private final StoredItems items;
  private final NewItems newItems;
  private final Leases leases;
  private final Clock clock;

  FinishItem(StoredItems items, NewItems newItems, Leases leases, Clock clock) {
    this.items = items;
    this.newItems = newItems;
    this.leases = leases;
    this.clock = clock;
  }

  /**
   * A document that was signed and examined.
   *
   * @param keeping lets the receiver store it
   */
  record Signed(byte[] content, SignerEvidence evidence, Keeping keeping) {}

  /** Hands the document over and marks it done; drops it if it is not this run's any more. */
  void done(SignItem.Task task, Signed signed) {
    Optional<SigningBatch> held = leases.held(task.batch(), task.run());
    Optional<SigningItem> waiting = items.locked(task.item()).filter(SigningItem::waits);
    if (held.isEmpty() || waiting.isEmpty()) {
      return;
    }
    SigningItem item = waiting.get();
    item.done(signed.content(), signed.evidence().checkedAt(), clock.instant());
    items.keep(item, signed.evidence());
    // The follow-up may have the same reference and purpose: the row must count as done first.
    items.flush();
    signed
        .keeping()
        .keep()
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
}
