package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.platform.job.RecurringJob;
import vn.hocbaso.record.protection.Ageing.Bounds;

/** Wakes the renewal of every school in which something ages. */
@ApplicationScoped
class LookForAgeing implements RecurringJob {

  private final FindEnds ends;
  private final StoredProtections stored;
  private final Ageing ageing;
  private final JobQueue queue;

  LookForAgeing(FindEnds ends, StoredProtections stored, Ageing ageing, JobQueue queue) {
    this.ends = ends;
    this.stored = stored;
    this.ageing = ageing;
    this.queue = queue;
  }

  @Override
  public String name() {
    return "record-look-for-ageing";
  }

  @Override
  public Duration pause() {
    return ageing.pause();
  }

  @Override
  public void run() {
    try {
      ends.ofAll();
    } finally {
      wake();
    }
  }

  private void wake() {
    Bounds bounds = ageing.bounds();
    QuarkusTransaction.requiringNew()
        .call(() -> stored.schoolsWithDue(bounds))
        .forEach(school -> queue.wake(RenewalJob.NAME, school.toString(), bounds.now()));
  }
}
