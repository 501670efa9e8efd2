package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.BatchView.OrderView;
import vn.hocbaso.signing.ItemView;
import vn.hocbaso.signing.SigningProblem;

/** Shows batches; the state is derived, so that it is never behind. */
@ApplicationScoped
class BatchViews {

  private final StoredBatches batches;
  private final StoredItems items;
  private final StoredOrders orders;
  private final Standing standing;
  private final BatchExpiry expiry;

  BatchViews(
      StoredBatches batches,
      StoredItems items,
      StoredOrders orders,
      Standing standing,
      BatchExpiry expiry) {
    this.batches = batches;
    this.items = items;
    this.orders = orders;
    this.standing = standing;
    this.expiry = expiry;
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
    Optional<StoredOrder> order = orders.newest(batch.key());
    return new BatchView(
        batch.key().batchKey(),
        batch.purpose(),
        batch.openedBy(),
        batch.signer().displayName(),
        standing.key(batch),
        batch.createdAt(),
        standing.of(batch),
        order.map(BatchViews::view),
        batch.retryAt(),
        views);
  }

  private static OrderView view(StoredOrder order) {
    Optional<SigningProblem> problem =
        order.end().isPresent()
            ? order.end().flatMap(OrderEnd::problem)
            : Optional.of(SigningProblem.SIGNING_PROVIDER_UNAVAILABLE)
                .filter(silent -> order.attempts() > 0);
    return new OrderView(
        order.key().id(),
        order.parts(),
        problem.map(Enum::name),
        order.end().isEmpty(),
        order.askAt(),
        order.expiresAt());
  }
}
