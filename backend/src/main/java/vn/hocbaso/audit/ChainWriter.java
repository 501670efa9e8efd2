package vn.hocbaso.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Writes events into the chains. A row per school holds the chain's head and serialises appends.
 */
@ApplicationScoped
class ChainWriter {

  private final EntityManager database;
  private final Clock clock;
  private final ObjectMapper json;

  @Inject
  ChainWriter(EntityManager database, Clock clock, ObjectMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  /** Takes the connection; at the end of a transaction it is too late to join it. */
  void open() {
    database.unwrap(Session.class).doWork(connection -> {});
  }

  /** Appends the events in their order; heads of several schools are locked in one order. */
  void write(List<AuditEvent> events) {
    // Whatever the act still has to write must not wait for rows while the head is held.
    database.flush();
    Map<UUID, List<AuditEvent>> bySchool =
        events.stream()
            .collect(
                Collectors.groupingBy(AuditEvent::schoolId, TreeMap::new, Collectors.toList()));
    bySchool.forEach(this::write);
  }

  private void write(UUID schoolId, List<AuditEvent> events) {
    ChainLink link = lockHead(schoolId);
    for (AuditEvent event : events) {
      Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      link = link.next(at, event);
      insert(event, at, link);
    }
    database
        .createNativeQuery("update audit_head set number = ?1, hash = ?2 where school_id = ?3")
        .setParameter(1, link.number())
        .setParameter(2, link.hash())
        .setParameter(3, schoolId)
        .executeUpdate();
  }

  private ChainLink lockHead(UUID schoolId) {
    database
        .createNativeQuery(
            "insert into audit_head (school_id, number, hash) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, schoolId)
        .setParameter(2, ChainLink.GENESIS.number())
        .setParameter(3, ChainLink.GENESIS.hash())
        .executeUpdate();
    return ChainLink.of(
        (Tuple)
            database
                .createNativeQuery(
                    "select number, hash from audit_head where school_id = ?1 for update",
                    Tuple.class)
                .setParameter(1, schoolId)
                .getSingleResult());
  }

  private void insert(AuditEvent event, Instant at, ChainLink link) {
    database
        .createNativeQuery(
            "insert into audit_event"
                + " (school_id, number, at, actor, act, subject_id, reason, details, hash)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), ?9)")
        .setParameter(1, event.schoolId())
        .setParameter(2, link.number())
        .setParameter(3, at)
        .setParameter(4, event.actor())
        .setParameter(5, event.act().name())
        .setParameter(6, event.subjectId())
        .setParameter(7, event.reason())
        .setParameter(8, write(event.details()))
        .setParameter(9, link.hash())
        .executeUpdate();
  }

  private String write(Map<String, String> details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a map of texts always has a JSON form", impossible);
    }
  }
}
