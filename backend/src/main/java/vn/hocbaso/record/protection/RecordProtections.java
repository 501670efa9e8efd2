package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;

/** Remembers with the issue of a record until when it is provable. */
@ApplicationScoped
public class RecordProtections {

  private final StoredProtections stored;
  private final ArchiveProtection protection;

  @Inject
  RecordProtections(StoredProtections stored, ArchiveProtection protection) {
    this.stored = stored;
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
}
