package vn.hocbaso.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.hocbaso.platform.id.Digests;

/**
 * Sessions that were ended by their owners. A token tells by itself that it is good until it runs
 * out, so whoever copied one could go on; every copy of the service asks here.
 */
@ApplicationScoped
class EndedSessions {

  /** Longer than any session of the realm lasts, and so any token of one. */
  private static final Duration KEPT = Duration.ofDays(2);

  private final EntityManager database;
  private final Clock clock;

  @Inject
  EndedSessions(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Ends a session for good. */
  @ActivateRequestContext
  @Transactional
  void end(String session) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    database
        .createNativeQuery("delete from ended_session where at < ?1")
        .setParameter(1, now.minus(KEPT))
        .executeUpdate();
    database
        .createNativeQuery(
            "insert into ended_session (session_sha256, at) values (?1, ?2) on conflict do nothing")
        .setParameter(1, Digests.sha256(session))
        .setParameter(2, now)
        .executeUpdate();
  }

  /** Whether a session was ended. */
  @ActivateRequestContext
  @Transactional
  boolean contains(String session) {
    return !database
        .createNativeQuery("select 1 from ended_session where session_sha256 = ?1")
        .setParameter(1, Digests.sha256(session))
        .getResultList()
        .isEmpty();
  }
}
