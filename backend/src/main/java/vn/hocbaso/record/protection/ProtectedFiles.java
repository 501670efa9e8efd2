package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;

/**
 * The sealed PDF of a record, which holds its XML, and the newest evidence beside it. Evidence is
 * only ever added.
 */
@ApplicationScoped
class ProtectedFiles {

  private final EntityManager database;

  @Inject
  ProtectedFiles(EntityManager database) {
    this.database = database;
  }

  /** The file that is protected; every issued record has one. */
  ArchivedFile of(SchoolKey key) {
    return new ArchivedFile(
        content(
                key,
                "select content from year_record_file where school_id = ?1 and record_id = ?2"
                    + " and kind = 'PDF' order by event_number desc limit 1")
            .orElseThrow(() -> new IllegalStateException("no sealed file of record " + key.id())),
        newestEvidence(key));
  }

  /** What the last renewal added, or else what was issued with the file, if anything was. */
  Optional<byte[]> newestEvidence(SchoolKey key) {
    return content(
            key,
            "select content from record_evidence where school_id = ?1 and record_id = ?2"
                + " order by number desc limit 1")
        .or(
            () ->
                content(
                    key,
                    "select content from year_record_file where school_id = ?1 and record_id = ?2"
                        + " and kind = 'EVIDENCE' order by event_number desc limit 1"));
  }

  /** Adds evidence; a number that is taken means that somebody else renewed it. */
  void add(Due due, byte[] evidence, Instant now) {
    database
        .createNativeQuery(
            "insert into record_evidence (school_id, record_id, number, content, sha256, made_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, due.key().schoolId())
        .setParameter(2, due.key().id())
        .setParameter(3, due.renewals() + 1)
        .setParameter(4, evidence)
        .setParameter(5, Digests.sha256(evidence))
        .setParameter(6, now)
        .executeUpdate();
  }

  private Optional<byte[]> content(SchoolKey key, String sql) {
    return database
        .createNativeQuery(sql, byte[].class)
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .getResultStream()
        .map(content -> (byte[]) content)
        .findFirst();
  }
}
