package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.ProtectionDigest;

/**
 * Finds out when the protection of records ends that were issued before anybody asked: some at a
 * time, each of them kept at once, so that a run that is cut off has lost nothing.
 */
@ApplicationScoped
class FindEnds {

  private static final Logger LOG = Logger.getLogger(FindEnds.class);
  private static final int AT_A_TIME = 100;

  /** Due at once, so that its renewal fails, for it alone and for all to see. */
  private static final Protection UNREADABLE =
      new Protection(Instant.EPOCH, ProtectionDigest.SHA256);

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;

  FindEnds(StoredProtections stored, ProtectedFiles files, ArchiveProtection protection) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
  }

  /** Looks at every issued record that nobody has looked at; one that is unreadable is due. */
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
    Protection found = read(key);
    QuarkusTransaction.requiringNew().run(() -> stored.keep(key, found));
  }

  private Protection read(SchoolKey key) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> protection.of(files.of(key)));
    } catch (RuntimeException unreadable) {
      // The message of a reader may repeat what stands in the file.
      LOG.errorf(
          "what protects record %s of school %s cannot be read: %s",
          key.id(), key.schoolId(), unreadable.getClass().getName());
      return UNREADABLE;
    }
  }
}
