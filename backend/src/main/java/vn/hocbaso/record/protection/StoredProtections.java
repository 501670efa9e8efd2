package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.record.protection.Ageing.Bounds;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.ProtectionDigest;
import vn.hocbaso.signing.SigningProblem;

/** When the protection of each issued record ends. Every method needs a transaction. */
@ApplicationScoped
class StoredProtections {

  /** What ages; {@link #bind} sets the parameters. */
  static final String AGEING = "(until < :before or digest in (:digests))";

  /** What ages and does not wait for its next try. */
  private static final String DUE = " " + AGEING + " and (retry_at is null or retry_at <= :now)";

  private static final String NO_TIMESTAMP = SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE.name();

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 20;

  /** A list that matches nothing; SQL knows no empty one. */
  private static final List<String> NO_DIGEST = List.of("");

  private final EntityManager database;

  @Inject
  StoredProtections(EntityManager database) {
    this.database = database;
  }

  /** Keeps what protects a record that was just issued or just looked at. */
  void keep(SchoolKey key, Protection protection) {
    database
        .createNativeQuery(
            "insert into record_protection (school_id, record_id, until, digest)"
                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .setParameter(3, protection.until())
        .setParameter(4, protection.digest().name())
        .executeUpdate();
  }

  /** Issued records of which nobody knows yet when their protection ends. */
  List<SchoolKey> unknown(int limit) {
    return keys(
        database
            .createNativeQuery(
                "select r.school_id, r.id as record_id from year_record r"
                    + " where r.issued_at is not null and not exists (select 1"
                    + " from record_protection p where p.school_id = r.school_id"
                    + " and p.record_id = r.id) limit ?1",
                Tuple.class)
            .setParameter(1, limit));
  }

  /** Schools in which something is due now. */
  List<UUID> schoolsWithDue(Bounds bounds) {
    return bind(
            database.createNativeQuery(
                "select distinct school_id from record_protection where" + DUE, UUID.class),
            bounds)
        .setParameter("now", bounds.now())
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Records of a school that are due now; not locked. */
  List<SchoolKey> due(UUID school, Bounds bounds, int limit) {
    return keys(
        query(
                "select school_id, record_id from record_protection where"
                    + DUE
                    + " and school_id = :school order by record_id limit :limit",
                bounds)
            .setParameter("school", school)
            .setParameter("limit", limit));
  }

  /** Those of the records that are still due and that nobody else works on, locked. */
  List<Due> locked(List<SchoolKey> keys, Bounds bounds) {
    Query query =
        query(
                "select school_id, record_id, digest, renewals from record_protection where"
                    + DUE
                    + " and school_id = :school and record_id in (:records) order by record_id"
                    + " for update skip locked",
                bounds)
            .setParameter("school", keys.getFirst().schoolId())
            .setParameter("records", keys.stream().map(SchoolKey::id).toList());
    return tuples(query).stream()
        .map(
            row ->
                new Due(
                    key(row),
                    ProtectionDigest.valueOf(row.get("digest", String.class)),
                    row.get("renewals", Integer.class)))
        .toList();
  }

  /** The protection of a record was renewed. */
  void renewed(Due due, Protection protection, Instant now) {
    database
        .createNativeQuery(
            "update record_protection set until = ?3, digest = ?4, renewals = ?5, renewed_at = ?6,"
                + " failures = 0, retry_at = null, problem = null"
                + " where school_id = ?1 and record_id = ?2")
        .setParameter(1, due.key().schoolId())
        .setParameter(2, due.key().id())
        .setParameter(3, protection.until())
        .setParameter(4, protection.digest().name())
        .setParameter(5, due.renewals() + 1)
        .setParameter(6, now)
        .executeUpdate();
  }

  /** It failed; the next try comes after a pause that doubles each time. */
  void failed(Due due, String problem, Instant now) {
    database
        .createNativeQuery(
            "update record_protection set failures = failures + 1, problem = ?4,"
                + " retry_at = cast(?5 as timestamptz)"
                + " + make_interval(secs => least(?6 * power(2, least(failures, 20)), ?7))"
                + " where school_id = ?1 and record_id = ?2 and renewals = ?3")
        .setParameter(1, due.key().schoolId())
        .setParameter(2, due.key().id())
        .setParameter(3, due.renewals())
        .setParameter(4, problem)
        .setParameter(5, now)
        .setParameter(6, (double) FIRST_PAUSE.toSeconds())
        .setParameter(7, (double) LONGEST_PAUSE.toSeconds())
        .executeUpdate();
  }

  /**
   * There was no timestamp for a part of the school. Nothing else of it would get one now, so all
   * that is due waits together, with one pause that doubles each time.
   */
  void withoutTimestamp(UUID school, Bounds bounds) {
    int before = triesWithoutTimestamp(school);
    double pause =
        Math.min(
            Math.scalb((double) FIRST_PAUSE.toSeconds(), Math.min(before, MOST_DOUBLINGS)),
            LONGEST_PAUSE.toSeconds());
    bind(
            database.createNativeQuery(
                "update record_protection set failures = :failures, problem = :problem,"
                    + " retry_at = :retry where school_id = :school and record_id in"
                    + " (select record_id from record_protection where school_id = :school and"
                    + DUE
                    + " for update skip locked)"),
            bounds)
        .setParameter("now", bounds.now())
        .setParameter("school", school)
        .setParameter("failures", before + 1)
        .setParameter("problem", NO_TIMESTAMP)
        .setParameter("retry", bounds.now().plusSeconds((long) pause))
        .executeUpdate();
  }

  private int triesWithoutTimestamp(UUID school) {
    return (Integer)
        database
            .createNativeQuery(
                "select coalesce(max(failures), 0) from record_protection"
                    + " where school_id = ?1 and problem = ?2",
                Integer.class)
            .setParameter(1, school)
            .setParameter(2, NO_TIMESTAMP)
            .getSingleResult();
  }

  /** When the next of the failed ones is tried again. */
  Optional<Instant> nextTry(UUID school, Bounds bounds) {
    return bind(
            database.createNativeQuery(
                "select min(retry_at) from record_protection where school_id = :school and "
                    + AGEING,
                Instant.class),
            bounds)
        .setParameter("school", school)
        .getResultStream()
        .filter(Objects::nonNull)
        .map(Instant.class::cast)
        .findFirst();
  }

  /** Lets nothing of the school wait for its next try. */
  void tryAgain(UUID school) {
    database
        .createNativeQuery(
            "update record_protection set retry_at = null where school_id = ?1"
                + " and retry_at is not null")
        .setParameter(1, school)
        .executeUpdate();
  }

  private Query query(String sql, Bounds bounds) {
    return bind(database.createNativeQuery(sql, Tuple.class), bounds)
        .setParameter("now", bounds.now());
  }

  /** Sets the parameters of {@link #AGEING}. */
  static Query bind(Query query, Bounds bounds) {
    return query
        .setParameter("before", bounds.before())
        .setParameter("digests", bounds.digests().isEmpty() ? NO_DIGEST : bounds.digests());
  }

  private static List<SchoolKey> keys(Query query) {
    return tuples(query).stream().map(StoredProtections::key).toList();
  }

  private static SchoolKey key(Tuple row) {
    return new SchoolKey(row.get("school_id", UUID.class), row.get("record_id", UUID.class));
  }

  @SuppressWarnings("unchecked") // a native query for Tuple gives tuples
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }
}
