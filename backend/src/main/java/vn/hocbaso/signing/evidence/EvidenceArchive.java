package vn.hocbaso.signing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ProtectionDigest;
import vn.hocbaso.signing.evidence.ProtectArchive.Aim;
import vn.hocbaso.signing.evidence.ProtectArchive.Archived;

/** The door to the protection of archives. */
@ApplicationScoped
class EvidenceArchive implements ArchiveProtection {

  private final ProtectArchive archive;

  EvidenceArchive(ProtectArchive archive) {
    this.archive = archive;
  }

  @Override
  public Protection of(ArchivedFile file) {
    Archived archived = archived(file);
    Instant until =
        file.evidence().isPresent()
            ? archive.provableUntil(archived)
            : SealTimestamp.end(file.content()).orElseGet(() -> archive.provableUntil(archived));
    return new Protection(
        until.isBefore(Instant.EPOCH) ? Instant.EPOCH : until,
        ProtectionDigest.valueOf(ProtectArchive.digestOf(archived).name()));
  }

  @Override
  public List<byte[]> renew(List<ArchivedFile> files, Protection aim) {
    return archive.renew(
        files.stream().map(EvidenceArchive::archived).toList(),
        new Aim(aim.until(), EvidenceDigest.valueOf(aim.digest().name())));
  }

  private static Archived archived(ArchivedFile file) {
    return new Archived(file.content(), file.evidence());
  }
}
