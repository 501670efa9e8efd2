package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.platform.job.RecurringJob;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Wakes the job of every batch in which something can be done without its signer: a value waits to
 * be made a document, an order is open, a time to try again is set. Whoever was killed before
 * waking it, or woke it at the wrong moment, has lost nothing.
 */
@ApplicationScoped
class LeftBatches implements RecurringJob {

  private final StoredBatches batches;
  private final JobQueue queue;
  private final SigningSettings settings;
  private final Clock clock;

  LeftBatches(StoredBatches batches, JobQueue queue, SigningSettings settings, Clock clock) {
    this.batches = batches;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "signing-left-batches";
  }

  @Override
  public Duration pause() {
    return settings.look();
  }

  @Override
  public void run() {
    QuarkusTransaction.requiringNew()
        .call(() -> batches.leftWithWork(clock.instant()))
        .forEach(key -> queue.wake(BatchJob.NAME, key.text(), clock.instant()));
  }
}
