package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.signing.SignatureReceiver.Keeping;
import vn.hocbaso.signing.trust.SignerEvidence;
import vn.hocbaso.signing.trust.SigningCertificate;

/** The end of one document; every method needs a transaction. */
@ApplicationScoped
class FinishItem {

  private static final int RETRIES = 100;
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

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
  void done(Run run, StoredKey key, Signed signed) {
    Optional<SigningBatch> held = leases.held(run);
    Optional<SigningItem> waiting = items.locked(key).filter(SigningItem::waits);
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
        .ifPresent(next -> newItems.follow(held.get(), next, certificate(held.get())));
  }

  private static SigningCertificate certificate(SigningBatch batch) {
    return batch.certificate().orElseThrow();
  }

  /**
   * Marks it failed; does nothing if it is not this run's any more. What passes by itself is tried
   * again with the value that is there: later and later, for about a day.
   */
  void failed(Run run, StoredKey key, Failure failure) {
    Instant now = clock.instant();
    leases
        .held(run)
        .ifPresent(
            batch -> {
              items
                  .locked(key)
                  .filter(SigningItem::waits)
                  .ifPresent(item -> item.failed(failure, now));
              if (failure.passing() && batch.retryAt().isEmpty() && batch.retries() < RETRIES) {
                batch.retryAt(now.plus(pause(batch.retries())));
              }
            });
  }

  private static Duration pause(int retries) {
    Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(retries, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
