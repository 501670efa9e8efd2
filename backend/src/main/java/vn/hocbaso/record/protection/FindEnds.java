package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;

/**
 * Finds out when the protection of records ends that were issued before anybody asked: some at a
 * time, each of them kept at once, so that a run that is cut off has lost nothing.
 */
@ApplicationScoped
class FindEnds {

  private static final int AT_A_TIME = 100;

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;

  FindEnds(StoredProtections stored, ProtectedFiles files, ArchiveProtection protection) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
  }

  /** Looks at every issued record that nobody has looked at. */
  void ofAll() {
    List<SchoolKey> unknown = unknown();
    while (!unknown.isEmpty()) {
      unknown.forEach(this::look);
      unknown = unknown();
    }
  }

  private List<SchoolKey> unknown() {
    return QuarkusTransaction.requiringNew().call(() -> stored.unknown(AT_A_TIME));
  }

  private void look(SchoolKey key) {
    QuarkusTransaction.requiringNew().run(() -> stored.keep(key, protection.of(files.of(key))));
  }
}
