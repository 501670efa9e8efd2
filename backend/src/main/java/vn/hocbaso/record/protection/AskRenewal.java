package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.job.JobQueue;

/**
 * Renews what ages at once. It does nothing that the service would not do by itself a little later,
 * and it costs one timestamp for many records.
 */
@ApplicationScoped
class AskRenewal {

  private final Access access;
  private final StoredProtections stored;
  private final AuditTrail trail;
  private final JobQueue queue;
  private final Clock clock;

  @Inject
  AskRenewal(
      Access access, StoredProtections stored, AuditTrail trail, JobQueue queue, Clock clock) {
    this.access = access;
    this.stored = stored;
    this.trail = trail;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Starts the renewal.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code NOT_ALLOWED} for everybody but the
   *     seal keeper, {@code NOT_FOUND} out of reach
   */
  void ask(UUID school) {
    Actor actor = access.require(Permission.RENEW_PROTECTION, Place.school(school));
    AuditEvent asked =
        AuditEvent.of(school, actor.account(), AuditAct.RECORD_PROTECTION_RENEWAL_ASKED, school);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              stored.tryAgain(school);
              trail.append(asked);
            });
    queue.wake(RenewalJob.NAME, school.toString(), clock.instant());
  }
}
