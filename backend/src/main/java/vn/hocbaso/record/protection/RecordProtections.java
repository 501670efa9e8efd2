package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;

/** Until when records are provable: remembered with their issue, and what proves it. */
@ApplicationScoped
public class RecordProtections {

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;

  @Inject
  RecordProtections(StoredProtections stored, ProtectedFiles files, ArchiveProtection protection) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
  }

  /**
   * Keeps what protects a record that is being issued, in the caller's transaction.
   *
   * @param sealed the PDF that is issued
   * @param evidence the evidence record beside it, if there is one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void issued(SchoolKey key, byte[] sealed, Optional<byte[]> evidence) {
    stored.keep(key, protection.of(new ArchivedFile(sealed, evidence)));
  }

  /** The newest evidence record (DER) beside the record's PDF, renewed or not, if there is one. */
  public Optional<byte[]> newestEvidence(SchoolKey key) {
    return files.newestEvidence(key);
  }
}
