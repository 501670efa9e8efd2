package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView.BatchKeyView;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.provider.ProviderRegistry;

/** Where a batch stands; derived, so that it is never behind. */
@ApplicationScoped
class Standing {

  private final StoredItems items;
  private final StoredOrders orders;
  private final ProviderRegistry providers;
  private final Clock clock;

  Standing(StoredItems items, StoredOrders orders, ProviderRegistry providers, Clock clock) {
    this.items = items;
    this.orders = orders;
    this.providers = providers;
    this.clock = clock;
  }

  /** Needs a transaction. */
  BatchState of(SigningBatch batch) {
    boolean elsewhere = key(batch).approval() != ProviderApproval.PIN;
    Optional<StoredOrder> open = orders.open(batch.key());
    if (elsewhere && open.isPresent()) {
      return BatchState.AWAITING_APPROVAL;
    }
    if (batch.running(clock.instant())) {
      return BatchState.RUNNING;
    }
    if (!items.anyWaits(batch.key())) {
      return BatchState.FINISHED;
    }
    if (items.firstSigned(batch.key()).isPresent()) {
      return BatchState.RUNNING;
    }
    return batch.everAuthorised() ? BatchState.INTERRUPTED : BatchState.AWAITING_AUTHORISATION;
  }

  /** Whether its documents are being signed, here or by somebody who has been asked. */
  boolean inWork(SigningBatch batch) {
    return switch (of(batch)) {
      case RUNNING, AWAITING_APPROVAL -> true;
      case AWAITING_AUTHORISATION, INTERRUPTED, FINISHED -> false;
    };
  }

  /** Whose key signs; by its bare name when the provider is not set up any more. */
  BatchKeyView key(SigningBatch batch) {
    return providers
        .find(batch.provider())
        .map(one -> new BatchKeyView(one.name(), one.terms().label(), one.terms().approval()))
        .orElseGet(
            () -> new BatchKeyView(batch.provider(), batch.provider(), ProviderApproval.PIN));
  }
}
