package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** Gives up what has not been signed. */
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
    if (batch.running(clock.instant())) {
      throw DomainException.of(SigningProblem.SIGNING_IN_PROGRESS);
    }
    orders.open(key).ifPresent(order -> order.end(OrderEnd.CANCELLED, clock.instant()));
    items.cancel(key);
    batch.retriesNow();
    trail.append(
        AuditEvent.of(key.tenantId(), openedBy, AuditAct.SIGNING_BATCH_CANCELLED, key.id()));
  }
}
