package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.record.RecordFile.Kind;
import vn.hocbaso.record.protection.RecordProtections;
import vn.hocbaso.school.SchoolKey;

/** Reads what the ledger wrote. */
@ApplicationScoped
class RecordArchive {

  /** Acts after which the signatures made before no longer count. */
  private static final String LAST_START =
      "(select max(number) from year_record_event where school_id = ?1 and record_id = ?2"
          + " and act in ('CREATE', 'RETURN'))";

  private final EntityManager database;
  private final SigningSlots slots;
  private final RecordProtections protections;

  @Inject
  RecordArchive(EntityManager database, SigningSlots slots, RecordProtections protections) {
    this.database = database;
    this.slots = slots;
    this.protections = protections;
  }

  /** The record's acts, oldest first. */
  List<RecordEvent> events(SchoolKey key) {
    return rows(
            key,
            "select number, act, at, actor, reason, content_sha256 from year_record_event"
                + " where school_id = ?1 and record_id = ?2 order by number")
        .stream()
        .map(
            row ->
                new RecordEvent(
                    row.get("number", Integer.class),
                    RecordAct.valueOf(row.get("act", String.class)),
                    row.get("at", Instant.class),
                    row.get("actor", String.class),
                    row.get("reason", String.class),
                    row.get("content_sha256", String.class)))
        .toList();
  }

  /** The digest of the XML that the issue wrote down; no later act changes it. */
  Optional<String> issueDigest(SchoolKey key) {
    return events(key).stream()
        .filter(event -> event.act() == RecordAct.ISSUE)
        .map(RecordEvent::contentSha256)
        .findFirst();
  }

  /** The signatures that count, in the order in which they were made. */
  List<RecordSignature> signatures(SchoolKey key) {
    return rows(
            key,
            "select role, signer_name, signer_id, signer_title, signed_at, timestamped_at,"
                + " certificate_issuer, certificate_serial from year_record_signature where"
                + " school_id = ?1 and record_id = ?2 and event_number > "
                + LAST_START
                + " order by event_number")
        .stream()
        .map(RecordArchive::signature)
        .toList();
  }

  /** The places of subject teachers that count, in the order of the file. */
  List<SigningSlot> places(SchoolKey key) {
    return slots.of(key);
  }

  /** Who signed which subject, in the order of the file; nobody in primary school. */
  List<SignedSubject> signedSubjects(SchoolKey key) {
    return slots.signed(key);
  }

  /** The XML as it stands now; every record has one. */
  byte[] xml(SchoolKey key) {
    return file(key, Kind.XML).orElseThrow();
  }

  /** The XML as it was when the record was last created, before anybody signed. */
  byte[] unsignedXml(SchoolKey key) {
    return (byte[])
        database
            .createNativeQuery(
                "select f.content from year_record_file f where f.school_id = ?1"
                    + " and f.record_id = ?2 and f.kind = 'XML' and f.event_number ="
                    + " (select max(e.number) from year_record_event e where e.school_id = ?1"
                    + " and e.record_id = ?2 and e.act = 'CREATE')",
                byte[].class)
            .setParameter(1, key.schoolId())
            .setParameter(2, key.id())
            .getSingleResult();
  }

  /** The newest file of a kind; for evidence what the last renewal added, if there was one. */
  Optional<byte[]> file(SchoolKey key, Kind kind) {
    return kind == Kind.EVIDENCE ? protections.newestEvidence(key) : issued(key, kind);
  }

  private Optional<byte[]> issued(SchoolKey key, Kind kind) {
    Query query =
        database
            .createNativeQuery(
                "select f.content from year_record_file f where f.school_id = ?1"
                    + " and f.record_id = ?2 and f.kind = ?3 order by f.event_number desc limit 1",
                byte[].class)
            .setParameter(1, key.schoolId())
            .setParameter(2, key.id())
            .setParameter(3, kind.name());
    return query.getResultStream().map(content -> (byte[]) content).findFirst();
  }

  private static RecordSignature signature(Tuple row) {
    return new RecordSignature(
        SignatureRole.valueOf(row.get("role", String.class)),
        row.get("signer_name", String.class),
        row.get("signer_id", String.class),
        row.get("signer_title", String.class),
        row.get("signed_at", Instant.class),
        row.get("timestamped_at", Instant.class),
        row.get("certificate_issuer", String.class),
        row.get("certificate_serial", String.class));
  }

  @SuppressWarnings("unchecked") // a native query for Tuple gives tuples
  private List<Tuple> rows(SchoolKey key, String sql) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .getResultList();
  }
}
