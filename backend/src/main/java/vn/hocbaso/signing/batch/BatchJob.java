package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.platform.job.DurableJob;

/** Goes on with a batch for which no process holds an opened key. */
@ApplicationScoped
class BatchJob implements DurableJob {

  static final String NAME = "signing-batch";

  private final Leases leases;
  private final BatchWork work;
  private final Clock clock;

  BatchJob(Leases leases, BatchWork work, Clock clock) {
    this.leases = leases;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(String instance) {
    Run run = Run.bare(StoredKey.parse(instance));
    if (!QuarkusTransaction.requiringNew().call(() -> leases.takeIdle(run))) {
      // Another run lives; should it die, its lease ends by then.
      return Optional.of(clock.instant().plus(leases.length()));
    }
    try {
      return work.work(run);
    } finally {
      QuarkusTransaction.requiringNew().run(() -> leases.release(run));
    }
  }
}
