package vn.hocbaso.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;

/** The trail in PostgreSQL. */
@ApplicationScoped
class ChainedTrail implements AuditTrail {

  private static final int PAGE = 1_000;
  private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

  private final EntityManager database;
  private final PendingEvents pending;
  private final ObjectMapper json;

  @Inject
  ChainedTrail(EntityManager database, PendingEvents pending, ObjectMapper json) {
    this.database = database;
    this.pending = pending;
    this.json = json;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(AuditEvent event) {
    pending.add(event);
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
    // The head first: what is appended while this reads is checked the next time.
    ChainLink end = head(schoolId);
    ChainLink last = ChainLink.GENESIS;
    List<AuditEntry> page = after(schoolId, last.number(), end.number());
    while (!page.isEmpty()) {
      for (AuditEntry entry : page) {
        ChainLink next = last.next(entry.at(), entry.event());
        if (entry.number() != next.number() || !entry.hash().equals(next.hash())) {
          return OptionalLong.of(next.number());
        }
        last = next;
      }
      page = after(schoolId, last.number(), end.number());
    }
    return last.equals(end) ? OptionalLong.empty() : OptionalLong.of(last.number() + 1);
  }

  private ChainLink head(UUID schoolId) {
    List<?> found =
        database
            .createNativeQuery(
                "select number, hash from audit_head where school_id = ?1", Tuple.class)
            .setParameter(1, schoolId)
            .getResultList();
    return found.isEmpty() ? ChainLink.GENESIS : ChainLink.of((Tuple) found.getFirst());
  }

  private List<AuditEntry> after(UUID schoolId, long number, long last) {
    return database
        .createNativeQuery(
            "select number, at, actor, act, subject_id, reason, details::text as details, hash"
                + " from audit_event where school_id = ?1 and number > ?2 and number <= ?3"
                + " order by number limit ?4",
            Tuple.class)
        .setParameter(1, schoolId)
        .setParameter(2, number)
        .setParameter(3, last)
        .setParameter(4, PAGE)
        .getResultStream()
        .map(row -> entry(schoolId, (Tuple) row))
        .toList();
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

  private Map<String, String> read(String details) {
    try {
      return json.readValue(details, FACTS);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("damaged audit details", damaged);
    }
  }
}
