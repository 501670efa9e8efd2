package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.Versions;
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
    write(record, RecordAct.RETURN, new Change(reason, unsigned.sha256(), List.of(unsigned)));
  }

  /** Takes an issued record out of force, at once and for good. */
  @Transactional
  void revoke(SchoolKey key, long basedOn, String reason) {
    YearRecord record = require(key, basedOn, RecordAct.REVOKE);
    String issued = archive.issueDigest(key).orElseThrow();
    write(record, RecordAct.REVOKE, new Change(reason, issued, List.of()));
  }

  private YearRecord require(SchoolKey key, long basedOn, RecordAct act) {
    YearRecord record = records.getLocked(key);
    access.require(RecordWorkflow.permission(act), Place.classOf(key.schoolId(), record.classId()));
    Versions.requireSame(basedOn, record.version(), RecordVersionView.of(record));
    RecordWorkflow.require(record.state(), act);
    return record;
  }

  /**
   * What an act brings with it.
   *
   * @param digest of the XML from now on
   */
  private record Change(String reason, String digest, List<RecordFile> files) {}

  private void write(YearRecord record, RecordAct act, Change change) {
    Actor actor = access.actor();
    ledger.write(
        record,
        RecordWorkflow.require(record.state(), act),
        new RecordLedger.Entry(
            actor.account(), change.reason(), change.digest(), change.files(), List.of()));
  }
}
