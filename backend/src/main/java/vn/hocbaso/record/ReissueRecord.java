package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.RecordDrafts.Draft;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.school.SchoolKey;

/**
 * Begins the record that takes the place of a revoked one (cấp lại), from the closed year and the
 * student's data as they are now. It goes through all signatures like the first; the revoked one
 * keeps its files and signatures and only remembers that it was issued anew.
 */
@ApplicationScoped
class ReissueRecord {

  private final Access access;
  private final YearRecords records;
  private final RecordDrafts drafts;
  private final RecordArchive archive;
  private final RecordLedger ledger;

  @Inject
  ReissueRecord(
      Access access,
      YearRecords records,
      RecordDrafts drafts,
      RecordArchive archive,
      RecordLedger ledger) {
    this.access = access;
    this.records = records;
    this.drafts = drafts;
    this.archive = archive;
    this.ledger = ledger;
  }

  /**
   * Begins the successor. The lock on the revoked record and its version let one of two callers
   * through.
   *
   * @return the new record
   * @throws DomainException {@code RECORD_ACT_NOT_OPEN}, {@code RECORD_REPLACED}, {@code
   *     YEAR_NOT_CLOSED}, {@code RECORD_STUDENT_LEFT}, {@code RECORD_RESULT_AWAITED}
   */
  @Transactional
  SchoolKey reissue(SchoolKey key, long basedOn) {
    YearRecord revoked = records.getLocked(key);
    Actor actor =
        access.require(
            RecordWorkflow.permission(RecordAct.REISSUE),
            Place.classOf(key.schoolId(), revoked.classId()));
    Versions.requireSame(basedOn, revoked.version(), RecordVersionView.of(revoked));
    RecordWorkflow.Transition arrow = RecordWorkflow.require(revoked.state(), RecordAct.REISSUE);
    if (!records.successors(key.schoolId(), Set.of(key.id())).isEmpty()) {
      throw DomainException.of(RecordProblem.RECORD_REPLACED);
    }
    Draft draft = drafts.replacing(revoked);
    ledger.write(
        revoked,
        arrow,
        new RecordLedger.Entry(
            actor.account(), null, archive.issueDigest(key).orElseThrow(), List.of(), List.of()));
    ledger.create(actor, draft.record(), YearRecordXml.write(draft.content()));
    return draft.record().key();
  }
}
