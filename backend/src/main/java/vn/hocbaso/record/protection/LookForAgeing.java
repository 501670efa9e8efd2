package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.platform.job.RecurringJob;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.Protection;

/**
 * Wakes the renewal of every school in which something ages. Before, it finds out when the
 * protection of records ends that were issued before anybody asked: some at a time, each of them
 * kept at once, so that a run that is cut off has lost nothing.
 */
@ApplicationScoped
class LookForAgeing implements RecurringJob {

  private static final int AT_A_TIME = 100;

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;
  private final Ageing ageing;
  private final RenewalSettings settings;
  private final JobQueue queue;
  private final Clock clock;

  LookForAgeing(
      StoredProtections stored,
      ProtectedFiles files,
      ArchiveProtection protection,
      Ageing ageing,
      RenewalSettings settings,
      JobQueue queue,
      Clock clock) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
    this.ageing = ageing;
    this.settings = settings;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "record-look-for-ageing";
  }

  @Override
  public Duration pause() {
    return settings.look();
  }

  @Override
  public void run() {
    List<SchoolKey> unknown = unknown();
    while (!unknown.isEmpty()) {
      unknown.forEach(this::look);
      unknown = unknown();
    }
    QuarkusTransaction.requiringNew()
        .call(() -> stored.schoolsWithDue(ageing.bounds()))
        .forEach(school -> queue.wake(RenewalJob.NAME, school.toString(), clock.instant()));
  }

  private List<SchoolKey> unknown() {
    return QuarkusTransaction.requiringNew().call(() -> stored.unknown(AT_A_TIME));
  }

  private void look(SchoolKey key) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Protection found = protection.of(files.of(key));
              stored.keep(key, found);
            });
  }
}
