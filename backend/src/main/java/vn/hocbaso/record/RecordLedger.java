package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.record.protection.RecordProtections;
import vn.hocbaso.school.SchoolKey;

/**
 * Writes every act on a record: the new state, the event with the digest of the content, the files
 * and signatures that came of it, and the school's trail, all in the caller's transaction.
 */
@ApplicationScoped
class RecordLedger {

  private final EntityManager database;
  private final SigningSlots slots;
  private final RecordProtections protections;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  RecordLedger(
      EntityManager database,
      SigningSlots slots,
      RecordProtections protections,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.slots = slots;
    this.protections = protections;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What an act brings with it.
   *
   * @param actor account that acts
   * @param contentSha256 digest of the XML from now on
   * @param files new files, none when the act leaves them as they were
   */
  record Entry(
      String actor,
      @Nullable String reason,
      String contentSha256,
      List<RecordFile> files,
      List<RecordSignature> signatures) {

    private Optional<byte[]> file(RecordFile.Kind kind) {
      return files.stream().filter(one -> one.kind() == kind).map(RecordFile::content).findFirst();
    }
  }

  /**
   * Writes that a record was created, or created anew.
   *
   * @param unsigned its XML, before anybody signs
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void create(Actor actor, YearRecord record, byte[] unsigned) {
    RecordFile file = new RecordFile(RecordFile.Kind.XML, unsigned);
    write(
        record,
        RecordWorkflow.require(record.state(), RecordAct.CREATE),
        new Entry(actor.account(), null, file.sha256(), List.of(file), List.of()));
  }

  /**
   * Follows the arrow and remembers everything about it. A new start (created, returned) brings the
   * unsigned XML and empty places for its subject teachers.
   *
   * @return the number of the event
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int write(YearRecord record, RecordWorkflow.Transition transition, Entry entry) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SchoolKey key = record.key();
    int number = record.follow(transition, now, entry.reason());
    database.flush();
    RecordEvent event =
        new RecordEvent(
            number, transition.act(), now, entry.actor(), entry.reason(), entry.contentSha256());
    insertEvent(key, event);
    entry.files().forEach(file -> insertFile(key, number, file));
    if (transition.act() == RecordAct.ISSUE) {
      protections.issued(
          key, entry.file(RecordFile.Kind.PDF).orElseThrow(), entry.file(RecordFile.Kind.EVIDENCE));
    }
    if (record.start() == number) {
      slots.open(record, StoredContent.read(entry.files().getFirst().content()).slots());
    }
    entry.signatures().forEach(signature -> insertSignature(key, event, signature));
    AuditEvent trace = AuditEvent.of(key.schoolId(), entry.actor(), transition.trace(), key.id());
    String reason = entry.reason();
    trail.append(
        (reason == null ? trace : trace.because(reason))
            .with(Map.of("number", Integer.toString(number), "sha256", entry.contentSha256())));
    return number;
  }

  private void insertEvent(SchoolKey key, RecordEvent event) {
    database
        .createNativeQuery(
            "insert into year_record_event (school_id, record_id, number, act, at, actor, reason,"
                + " content_sha256) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .setParameter(3, event.number())
        .setParameter(4, event.act().name())
        .setParameter(5, event.at())
        .setParameter(6, event.actor())
        .setParameter(7, event.reason())
        .setParameter(8, event.contentSha256())
        .executeUpdate();
  }

  private void insertFile(SchoolKey key, int number, RecordFile file) {
    database
        .createNativeQuery(
            "insert into year_record_file (school_id, record_id, event_number, kind, content,"
                + " sha256) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .setParameter(3, number)
        .setParameter(4, file.kind().name())
        .setParameter(5, file.content())
        .setParameter(6, file.sha256())
        .executeUpdate();
  }

  private void insertSignature(SchoolKey key, RecordEvent event, RecordSignature signature) {
    database
        .createNativeQuery(
            "insert into year_record_signature (school_id, record_id, event_number, role,"
                + " signer_name, signer_id, signer_title, signed_at, timestamped_at,"
                + " certificate_issuer, certificate_serial) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                + " ?9, ?10, ?11)")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .setParameter(3, event.number())
        .setParameter(4, signature.role().name())
        .setParameter(5, signature.signerName())
        .setParameter(6, signature.signerId())
        .setParameter(7, signature.signerTitle())
        .setParameter(8, Objects.requireNonNullElse(signature.signedAt(), event.at()))
        .setParameter(9, signature.timestampedAt())
        .setParameter(10, signature.certificateIssuer())
        .setParameter(11, signature.certificateSerial())
        .executeUpdate();
  }
}
