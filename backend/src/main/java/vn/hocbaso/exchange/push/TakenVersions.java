package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which version of each record a program sent last that was taken. A line that breaks makes
 * programs send again and out of order; what is not newer must not undo what is.
 */
@ApplicationScoped
class TakenVersions {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  TakenVersions(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whose records: the names of two programs, of two schools or of two lists never meet. */
  record Owner(UUID schoolId, UUID applicationId, ListName list) {}

  /** A version that was taken. */
  record Taken(String recordId, long version, String key) {}

  /** The newest version of each of the records that the program named before. */
  Map<String, Long> newest(Owner owner, List<PushItem> items) {
    String[] names =
        items.stream().map(PushItem::recordId).filter(Objects::nonNull).toArray(String[]::new);
    Map<String, Long> found = new HashMap<>();
    if (names.length > 0) {
      database
          .createNativeQuery(
              "select record_id as record, version as newest from pushed_item where school_id = ?1"
                  + " and application_id = ?2 and list = ?3 and record_id = any(?4)",
              Tuple.class)
          .setParameter(1, owner.schoolId())
          .setParameter(2, owner.applicationId())
          .setParameter(3, owner.list().wireName())
          .setParameter(4, names)
          .getResultStream()
          .map(Tuple.class::cast)
          .forEach(row -> put(found, (Tuple) row));
    }
    return found;
  }

  private static void put(Map<String, Long> found, Tuple row) {
    found.put(row.get("record", String.class), row.get("newest", Long.class));
  }

  /** Remembers versions. */
  void keep(Owner owner, List<Taken> taken) {
    if (taken.isEmpty()) {
      return;
    }
    database
        .createNativeQuery(
            "insert into pushed_item (school_id, application_id, list, record_id, version,"
                + " item_key, at) select ?1, ?2, ?3, w.*, cast(?4 as timestamptz)"
                + " from unnest(cast(?5 as text[]), cast(?6 as bigint[]), cast(?7 as text[])) as w"
                + " on conflict (school_id, application_id, list, record_id) do update"
                + " set version = excluded.version, item_key = excluded.item_key,"
                + " at = excluded.at")
        .setParameter(1, owner.schoolId())
        .setParameter(2, owner.applicationId())
        .setParameter(3, owner.list().wireName())
        .setParameter(4, now())
        .setParameter(5, taken.stream().map(Taken::recordId).toArray(String[]::new))
        .setParameter(6, taken.stream().map(Taken::version).toArray(Long[]::new))
        .setParameter(7, taken.stream().map(Taken::key).toArray(String[]::new))
        .executeUpdate();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }
}
