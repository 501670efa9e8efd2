package vn.hocbaso.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import vn.hocbaso.platform.id.Digests;

/** The trail in PostgreSQL. A row per school holds the chain's head and serialises appends. */
@ApplicationScoped
class ChainedTrail implements AuditTrail {

  private static final String GENESIS = "0".repeat(64);
  private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

  private final EntityManager database;
  private final Clock clock;
  private final ObjectMapper json;

  @Inject
  ChainedTrail(EntityManager database, Clock clock, ObjectMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(AuditEvent event) {
    Tuple head = lockHead(event.schoolId());
    long number = head.get("number", Long.class) + 1;
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String details = write(event.details());
    String hash = hash(head.get("hash", String.class), number, at, event, details);
    insert(event, number, at, details, hash);
    database
        .createNativeQuery("update audit_head set number = ?1, hash = ?2 where school_id = ?3")
        .setParameter(1, number)
        .setParameter(2, hash)
        .setParameter(3, event.schoolId())
        .executeUpdate();
  }

  @Override
  @Transactional
  public List<AuditEntry> newest(UUID schoolId, OptionalLong before, int limit) {
    return database
        .createNativeQuery(
            "select number, at, actor, act, subject_id, reason, details::text as details, hash"
                + " from audit_event where school_id = ?1 and number < ?2"
                + " order by number desc limit ?3",
            Tuple.class)
        .setParameter(1, schoolId)
        .setParameter(2, before.orElse(Long.MAX_VALUE))
        .setParameter(3, limit)
        .getResultStream()
        .map(row -> entry(schoolId, (Tuple) row))
        .toList();
  }

  @Override
  @Transactional
  public OptionalLong firstBroken(UUID schoolId) {
    String previous = GENESIS;
    long expected = 1;
    for (AuditEntry entry : newest(schoolId, OptionalLong.empty(), Integer.MAX_VALUE).reversed()) {
      AuditEvent event = entry.event();
      String hash = hash(previous, expected, entry.at(), event, write(event.details()));
      if (entry.number() != expected || !hash.equals(entry.hash())) {
        return OptionalLong.of(expected);
      }
      previous = hash;
      expected++;
    }
    boolean cutShort = !previous.equals(lockHead(schoolId).get("hash", String.class));
    return cutShort ? OptionalLong.of(expected) : OptionalLong.empty();
  }

  private Tuple lockHead(UUID schoolId) {
    database
        .createNativeQuery(
            "insert into audit_head (school_id, number, hash) values (?1, 0, ?2)"
                + " on conflict do nothing")
        .setParameter(1, schoolId)
        .setParameter(2, GENESIS)
        .executeUpdate();
    return (Tuple)
        database
            .createNativeQuery(
                "select number, hash from audit_head where school_id = ?1 for update", Tuple.class)
            .setParameter(1, schoolId)
            .getSingleResult();
  }

  private void insert(AuditEvent event, long number, Instant at, String details, String hash) {
    database
        .createNativeQuery(
            "insert into audit_event"
                + " (school_id, number, at, actor, act, subject_id, reason, details, hash)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), ?9)")
        .setParameter(1, event.schoolId())
        .setParameter(2, number)
        .setParameter(3, at)
        .setParameter(4, event.actor())
        .setParameter(5, event.act().name())
        .setParameter(6, event.subjectId())
        .setParameter(7, event.reason())
        .setParameter(8, details)
        .setParameter(9, hash)
        .executeUpdate();
  }

  private AuditEntry entry(UUID schoolId, Tuple row) {
    AuditEvent event =
        new AuditEvent(
            schoolId,
            row.get("actor", String.class),
            AuditAct.valueOf(row.get("act", String.class)),
            row.get("subject_id", UUID.class),
            row.get("reason", String.class),
            read(row.get("details", String.class)));
    return new AuditEntry(
        row.get("number", Long.class),
        row.get("at", Instant.class),
        event,
        row.get("hash", String.class));
  }

  /** Fields are joined with a separator that none of them can contain, so none can be shifted. */
  private static String hash(
      String previous, long number, Instant at, AuditEvent event, String details) {
    return Digests.sha256(
        String.join(
            "\u001f",
            previous,
            Long.toString(number),
            at.toString(),
            event.schoolId().toString(),
            event.actor(),
            event.act().name(),
            event.subjectId().toString(),
            String.valueOf(event.reason()),
            details));
  }

  private String write(Map<String, String> details) {
    try {
      return json.writeValueAsString(new TreeMap<>(details));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a map of texts always has a JSON form", impossible);
    }
  }

  private Map<String, String> read(String details) {
    try {
      return json.readValue(details, FACTS);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("damaged audit details", damaged);
    }
  }
}
