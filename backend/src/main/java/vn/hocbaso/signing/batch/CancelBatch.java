package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/**
 * Gives up what has not been signed. A run that is at work finds nothing more to do; a document
 * that it holds in its hands is not kept.
 */
@ApplicationScoped
class CancelBatch {

  private final StoredBatches batches;
  private final StoredItems items;
  private final StoredOrders orders;
  private final AuditTrail trail;
  private final Clock clock;

  CancelBatch(
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

  @Transactional
  void cancel(StoredKey key, String openedBy) {
    SigningBatch batch = batches.requireLocked(key);
    if (!batch.openedBy().equals(openedBy)) {
      throw StoredBatches.unknown();
    }
    orders.open(key).ifPresent(order -> order.end(OrderEnd.CANCELLED, clock.instant()));
    items.cancel(key);
    batch.retriesNow();
    trail.append(
        AuditEvent.of(key.tenantId(), openedBy, AuditAct.SIGNING_BATCH_CANCELLED, key.id()));
  }
}
