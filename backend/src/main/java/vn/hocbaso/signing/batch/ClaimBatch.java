package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.signing.SignerKey;

/** Takes a batch that its signer has just authorised, failed documents included. */
@ApplicationScoped
class ClaimBatch {

  private final StoredBatches batches;
  private final StoredItems items;
  private final StoredOrders orders;
  private final AuditTrail trail;
  private final Clock clock;

  ClaimBatch(
      StoredBatches batches,
      StoredItems items,
      StoredOrders orders,
      AuditTrail trail,
      Clock clock) {
    this.batches = batches;
    this.items = items;
    this.orders = orders;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The batch under its lock; needs a transaction. What a process had begun that died with an
   * opened key is ended.
   *
   * @param withOpenedKey whether the caller holds the key; otherwise an open order is the signer's
   *     to answer first
   * @return empty when there is nothing new to do: another run lives, the signer is being asked
   *     already, or nothing waits
   */
  Optional<SigningBatch> taken(
      StoredKey key, String openedBy, Optional<SignerKey> present, boolean withOpenedKey) {
    Instant now = clock.instant();
    SigningBatch batch = batches.requireLocked(key);
    Optional<StoredOrder> open = orders.open(key);
    if (batch.running(now) || (open.isPresent() && !withOpenedKey)) {
      return Optional.empty();
    }
    items.retryFailed(key);
    if (!items.anyWaits(key)) {
      return Optional.empty();
    }
    open.ifPresent(order -> order.end(OrderEnd.INTERRUPTED, now));
    present.ifPresent(batch::useKey);
    batch.authorised(now);
    trail.append(
        AuditEvent.of(key.tenantId(), openedBy, AuditAct.SIGNING_BATCH_AUTHORISED, key.id()));
    return Optional.of(batch);
  }
}
