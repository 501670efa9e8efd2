package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.job.JobQueue;

/**
 * Runs that hold a key which a PIN opened: they cannot wait in the database, because the key must
 * not. If the process dies, a job finishes what has its value, and the rest asks for the PIN again.
 */
@ApplicationScoped
class BatchRunner {

  private static final Logger LOG = Logger.getLogger(BatchRunner.class);
  private static final int BATCHES_AT_ONCE = 4;
  private static final int SECONDS_TO_FINISH_ONE = 10;

  private final Leases leases;
  private final BatchWork work;
  private final JobQueue queue;
  private final Clock clock;
  private final Semaphore places = new Semaphore(BATCHES_AT_ONCE, true);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean stopping;

  BatchRunner(Leases leases, BatchWork work, JobQueue queue, Clock clock) {
    this.leases = leases;
    this.work = work;
    this.queue = queue;
    this.clock = clock;
  }

  /** Starts a run; its opened key is closed when it ends. */
  void start(Run run) {
    queue.wake(BatchJob.NAME, run.batch().text(), clock.instant().plus(leases.length()));
    threads.execute(() -> run(run));
  }

  private void run(Run run) {
    try (var opened = run.opened().orElseThrow()) {
      Optional<Instant> later = Optional.empty();
      if (awaitTurn(run)) {
        try {
          later = work.work(run);
        } finally {
          places.release();
        }
      }
      QuarkusTransaction.requiringNew().run(() -> leases.release(run));
      later.ifPresent(at -> queue.wake(BatchJob.NAME, run.batch().text(), at));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      // The lease runs out and the batch shows as interrupted.
      LOG.errorf(failure, "the run of batch %s stopped", run.batch().id());
    }
  }

  /** Waits for a place and keeps the lease meanwhile; false when the batch is another run's. */
  private boolean awaitTurn(Run run) throws InterruptedException {
    long pause = leases.signOfLife().toMillis();
    while (!places.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
      if (stopping || QuarkusTransaction.requiringNew().call(() -> leases.renewed(run)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Lets documents in work be finished while the database is still there. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS_TO_FINISH_ONE, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }
}
