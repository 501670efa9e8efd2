package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;

/** The register of issued records: what was issued, and in which form exactly. */
@ApplicationScoped
class IssuedRegister {

  private final YearRecords records;
  private final RecordArchive archive;

  @Inject
  IssuedRegister(YearRecords records, RecordArchive archive) {
    this.records = records;
    this.archive = archive;
  }

  /** The issued record that a content claims to be. */
  @Transactional
  Optional<YearRecord> find(YearRecordContent content) {
    return LookupCode.read(content.identity().lookupCode())
        .flatMap(records::byCode)
        .filter(record -> record.issuedAt() != null)
        .filter(record -> record.key().id().equals(content.identity().recordId()));
  }

  /** Whether the file is byte for byte the one that was issued. */
  @Transactional
  boolean has(YearRecord record, RecordFile.Kind kind, byte[] file) {
    return archive
        .file(record.key(), kind)
        .filter(issued -> MessageDigest.isEqual(issued, file))
        .isPresent();
  }

  /** Who signed in a role. */
  @Transactional
  Optional<String> signerId(YearRecord record, SignatureRole role) {
    return archive.signatures(record.key()).stream()
        .filter(signature -> signature.role() == role)
        .map(RecordSignature::signerId)
        .findFirst();
  }

  /**
   * The record that is issued and in force in the place of a revoked one, which may have been
   * replaced several times.
   */
  @Transactional
  Optional<YearRecord> inForceFor(YearRecord revoked) {
    return records
        .issuedOf(revoked.key().schoolId(), revoked.studentId(), revoked.schoolYear())
        .filter(one -> one.recordVersion() > revoked.recordVersion());
  }
}
