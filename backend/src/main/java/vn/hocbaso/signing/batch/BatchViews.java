package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.ItemView;

/** Shows batches; the state is derived, so that it is never behind. */
@ApplicationScoped
class BatchViews {

  private final StoredBatches batches;
  private final StoredItems items;
  private final BatchExpiry expiry;
  private final Clock clock;

  BatchViews(StoredBatches batches, StoredItems items, BatchExpiry expiry, Clock clock) {
    this.batches = batches;
    this.items = items;
    this.expiry = expiry;
    this.clock = clock;
  }

  @Transactional
  BatchView get(StoredKey key) {
    return view(batches.require(key));
  }

  @Transactional
  List<BatchView> unfinished(UUID tenant, String openedBy) {
    return batches.unfinished(tenant, openedBy).stream()
        .filter(batch -> !expiry.expired(batch))
        .map(this::view)
        .toList();
  }

  private BatchView view(SigningBatch batch) {
    List<ItemView> views = items.views(batch.key());
    return new BatchView(
        batch.key().batchKey(),
        batch.purpose(),
        batch.openedBy(),
        batch.signer().displayName(),
        batch.createdAt(),
        state(batch, views),
        views);
  }

  private BatchState state(SigningBatch batch, List<ItemView> views) {
    if (batch.running(clock.instant())) {
      return BatchState.RUNNING;
    }
    if (views.stream().noneMatch(item -> item.state() == ItemState.WAITING)) {
      return BatchState.FINISHED;
    }
    return batch.everAuthorised() ? BatchState.INTERRUPTED : BatchState.AWAITING_AUTHORISATION;
  }
}
