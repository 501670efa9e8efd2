package vn.hocbaso.gradebook.closing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Works through closings in the background: at once when one was started here, and now and then in
 * any case, for what another copy of the service left behind.
 */
@ApplicationScoped
class ClosingRunner {

  private static final Logger LOG = Logger.getLogger(ClosingRunner.class);
  private static final int SECONDS_TO_FINISH_ONE = 10;

  private final CloseNextClass work;
  private final ClosingSettings settings;
  private final ScheduledExecutorService threads;
  private volatile boolean stopping;

  @Inject
  ClosingRunner(CloseNextClass work, ClosingSettings settings) {
    this.work = work;
    this.settings = settings;
    this.threads = Executors.newScheduledThreadPool(settings.workers());
  }

  void start(@Observes StartupEvent event) {
    long pause = settings.look().toMillis();
    threads.scheduleWithFixedDelay(this::workThrough, pause, pause, TimeUnit.MILLISECONDS);
  }

  /** Begins with what was just started; call it when that is in the database. */
  void wake() {
    for (int worker = 0; worker < settings.workers(); worker++) {
      threads.execute(this::workThrough);
    }
  }

  private void workThrough() {
    try {
      boolean more = !stopping;
      while (more) {
        more = work.close() && !stopping;
      }
      work.finishAll();
    } catch (RuntimeException failure) {
      // What waits stays in the database; the next look goes on with it.
      LOG.errorf(failure, "closing stopped");
    }
  }

  /** Lets classes in work be closed while the database is still there. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS_TO_FINISH_ONE, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }
}
