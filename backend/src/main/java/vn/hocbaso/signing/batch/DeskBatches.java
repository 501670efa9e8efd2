package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.SigningOrder;

/** Finds the open order of a batch that is signed at the desk. */
@ApplicationScoped
class DeskBatches {

  private final StoredBatches batches;
  private final StoredOrders orders;
  private final CurrentOrder current;
  private final OrderParts parts;
  private final Clock clock;

  DeskBatches(
      StoredBatches batches,
      StoredOrders orders,
      CurrentOrder current,
      OrderParts parts,
      Clock clock) {
    this.batches = batches;
    this.orders = orders;
    this.current = current;
    this.parts = parts;
    this.clock = clock;
  }

  /** An order and what of it has no value yet. */
  record AtDesk(StoredOrder order, SigningOrder asked) {}

  /**
   * The order, its batch locked; needs a transaction. Only a batch that is signed at the desk takes
   * values from whoever has its account.
   *
   * @throws DomainException {@code SIGNING_BATCH_UNKNOWN} or {@code SIGNING_ORDER_GONE}
   */
  AtDesk require(StoredKey key, String openedBy) {
    SigningBatch batch = batches.requireLocked(key);
    if (!batch.openedBy().equals(openedBy)) {
      throw StoredBatches.unknown();
    }
    if (!current.approved(batch, ProviderApproval.DESK)) {
      throw gone();
    }
    return orders
        .open(key)
        .filter(order -> order.expiresAt().isAfter(clock.instant()))
        .map(order -> new AtDesk(order, parts.asked(batch, order)))
        .orElseThrow(DeskBatches::gone);
  }

  static DomainException gone() {
    return DomainException.of(SigningProblem.SIGNING_ORDER_GONE);
  }
}
