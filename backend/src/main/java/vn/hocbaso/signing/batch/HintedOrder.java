package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.signing.ProviderHints;

/** Asks a provider before its time, because it says that it has finished. */
@ApplicationScoped
class HintedOrder implements ProviderHints {

  private final StoredOrders orders;
  private final JobQueue queue;
  private final Clock clock;

  HintedOrder(StoredOrders orders, JobQueue queue, Clock clock) {
    this.orders = orders;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public void finished(UUID order) {
    Optional<StoredKey> batch =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Optional<StoredOrder> open = orders.openById(order);
                  open.ifPresent(one -> one.askedAt(clock.instant()));
                  return open.map(StoredOrder::batchKey);
                });
    batch.ifPresent(key -> queue.wake(BatchJob.NAME, key.text(), clock.instant()));
  }
}
