package vn.hocbaso.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Requests with a key and what they were answered, kept for some days. */
@ApplicationScoped
class AnsweredRequests {

  private static final int CLEARED_AT_ONCE = 200;

  /** What was answered to which content. */
  record Answer(String digest, String content) {}

  private final EntityManager database;
  private final Clock clock;
  private final Duration kept;

  @Inject
  AnsweredRequests(
      EntityManager database,
      Clock clock,
      @ConfigProperty(name = "hocba.idempotency.kept", defaultValue = "P14D") Duration kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * Takes the key. Waits while another request holds it without having ended.
   *
   * @return false when it was answered before
   */
  boolean claim(String account, String key, String digest) {
    forgetOld();
    return database
            .createNativeQuery(
                "insert into answered_request (account, idempotency_key, request_sha256, at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, account)
            .setParameter(2, key)
            .setParameter(3, digest)
            .setParameter(4, now())
            .executeUpdate()
        == 1;
  }

  void keep(String account, String key, String answer) {
    database
        .createNativeQuery(
            "update answered_request set answer = cast(?3 as jsonb)"
                + " where account = ?1 and idempotency_key = ?2")
        .setParameter(1, account)
        .setParameter(2, key)
        .setParameter(3, answer)
        .executeUpdate();
  }

  Answer find(String account, String key) {
    Tuple row =
        (Tuple)
            database
                .createNativeQuery(
                    "select request_sha256 as digest, cast(answer as text) as content"
                        + " from answered_request where account = ?1 and idempotency_key = ?2",
                    Tuple.class)
                .setParameter(1, account)
                .setParameter(2, key)
                .getSingleResult();
    return new Answer(row.get("digest", String.class), row.get("content", String.class));
  }

  /** A few at a time and none that another request is clearing: nobody waits for this. */
  private void forgetOld() {
    database
        .createNativeQuery(
            "delete from answered_request where (account, idempotency_key) in"
                + " (select account, idempotency_key from answered_request where at < ?1"
                + " order by at limit ?2 for update skip locked)")
        .setParameter(1, now().minus(kept))
        .setParameter(2, CLEARED_AT_ONCE)
        .executeUpdate();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
