package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.RecordWorkflow.Transition;
import vn.hocbaso.school.SchoolKey;

/**
 * The acts that a manager does to a single record with a reason: returning it to the homeroom
 * teacher, and revoking it after issue.
 */
@ApplicationScoped
class ChangeRecord {

  private final Access access;
  private final YearRecords records;
  private final RecordArchive archive;
  private final RecordLedger ledger;

  @Inject
  ChangeRecord(Access access, YearRecords records, RecordArchive archive, RecordLedger ledger) {
    this.access = access;
    this.records = records;
    this.archive = archive;
    this.ledger = ledger;
  }

  /**
   * Sends a record back. Its content stays, the signatures on it no longer count; they remain in
   * the history.
   */
  @Transactional
  void returnWith(SchoolKey key, long basedOn, String reason) {
    YearRecord record = require(key, basedOn, RecordAct.RETURN);
    RecordFile unsigned = new RecordFile(RecordFile.Kind.XML, archive.unsignedXml(key));
    write(record, RecordAct.RETURN, reason, List.of(unsigned));
  }

  /** Takes an issued record out of force, at once and for good. */
  @Transactional
  void revoke(SchoolKey key, long basedOn, String reason) {
    YearRecord record = require(key, basedOn, RecordAct.REVOKE);
    write(record, RecordAct.REVOKE, reason, List.of());
  }

  private YearRecord require(SchoolKey key, long basedOn, RecordAct act) {
    YearRecord record = records.getLocked(key);
    access.require(RecordWorkflow.permission(act), Place.classOf(key.schoolId(), record.classId()));
    Versions.requireSame(basedOn, record.version(), RecordVersionView.of(record));
    RecordWorkflow.require(record.state(), act);
    return record;
  }

  private void write(YearRecord record, RecordAct act, String reason, List<RecordFile> files) {
    Actor actor = access.actor();
    Transition transition = RecordWorkflow.require(record.state(), act);
    String digest =
        files.isEmpty() ? Digests.sha256(archive.xml(record.key())) : files.getFirst().sha256();
    ledger.write(
        record,
        transition,
        new RecordLedger.Entry(actor.account(), reason, digest, files, List.of()));
  }
}
