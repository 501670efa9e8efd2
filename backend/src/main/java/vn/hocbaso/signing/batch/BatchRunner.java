package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.key.KeySession;

/** Works through batches in the background, one document after the other, a few batches at once. */
@ApplicationScoped
class BatchRunner {

  private static final Logger LOG = Logger.getLogger(BatchRunner.class);
  private static final int BATCHES_AT_ONCE = 4;
  private static final int SECONDS_TO_FINISH_ONE = 10;

  private final Leases leases;
  private final SignItem signItem;
  private final Semaphore places = new Semaphore(BATCHES_AT_ONCE, true);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean stopping;

  BatchRunner(Leases leases, SignItem signItem) {
    this.leases = leases;
    this.signItem = signItem;
  }

  /** Starts a run; it owns the session from here on. */
  void start(StoredKey batch, UUID run, KeySession session) {
    threads.execute(() -> run(batch, run, session));
  }

  private void run(StoredKey batch, UUID run, KeySession session) {
    try (session) {
      if (awaitTurn(batch, run)) {
        try {
          work(batch, run, session);
        } finally {
          places.release();
        }
      }
      QuarkusTransaction.requiringNew().run(() -> leases.release(batch, run));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      // The lease runs out and the batch shows as interrupted.
      LOG.errorf(failure, "the run of batch %s stopped", batch.id());
    }
  }

  /** Waits for a place and keeps the lease meanwhile; false when there is nothing left to do. */
  private boolean awaitTurn(StoredKey batch, UUID run) throws InterruptedException {
    long pause = leases.signOfLife().toMillis();
    while (!places.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
      if (stopping || next(batch, run).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void work(StoredKey batch, UUID run, KeySession session) {
    Optional<StoredKey> next = next(batch, run);
    while (next.isPresent() && !stopping) {
      signItem.sign(new SignItem.Task(next.get(), batch, run, session));
      next = next(batch, run);
    }
  }

  private Optional<StoredKey> next(StoredKey batch, UUID run) {
    return QuarkusTransaction.requiringNew().call(() -> leases.next(batch, run));
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
