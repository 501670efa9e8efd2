package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection.Protection;

/** Remembers with the issue of a record when its protection will end. */
@ApplicationScoped
public class RecordProtections {

  private final StoredProtections stored;

  @Inject
  RecordProtections(StoredProtections stored) {
    this.stored = stored;
  }

  /** Keeps what protects a record that is being issued, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void issued(SchoolKey key, Protection protection) {
    stored.keep(key, protection);
  }
}
