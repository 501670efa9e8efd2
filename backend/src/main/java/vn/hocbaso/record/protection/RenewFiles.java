package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;
import vn.hocbaso.signing.ArchiveProtection.Protection;

/** New evidence for records whose rows are locked, in the caller's transaction. */
@ApplicationScoped
class RenewFiles {

  private static final String ACTOR = "system";

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;
  private final Ageing ageing;
  private final AuditTrail trail;

  RenewFiles(
      StoredProtections stored,
      ProtectedFiles files,
      ArchiveProtection protection,
      Ageing ageing,
      AuditTrail trail) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
    this.ageing = ageing;
    this.trail = trail;
  }

  /**
   * Renews all under one timestamp and writes it into the school's trail.
   *
   * @param locked records of one school, at least one
   */
  void renew(List<Due> locked) {
    Instant now = ageing.bounds().now();
    List<ArchivedFile> archived = locked.stream().map(due -> files.of(due.key())).toList();
    Protection aim = ageing.aim(locked.stream().map(Due::digest).toList());
    List<byte[]> evidence = protection.renew(archived, aim);
    for (int i = 0; i < locked.size(); i++) {
      Due due = locked.get(i);
      byte[] made = evidence.get(i);
      files.add(due, made, now);
      ArchivedFile with = new ArchivedFile(archived.get(i).content(), Optional.of(made));
      stored.renewed(due, protection.of(with), now);
    }
    UUID school = locked.getFirst().key().schoolId();
    trail.append(
        AuditEvent.of(school, ACTOR, AuditAct.RECORD_PROTECTION_RENEWED, school)
            .with(
                Map.of("records", Integer.toString(locked.size()), "digest", aim.digest().name())));
  }
}
