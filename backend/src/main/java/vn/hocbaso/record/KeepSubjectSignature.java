package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.SignedDocument;

/**
 * Puts a subject teacher's signature on the record. The file in which it was made may be older than
 * the record: others have signed meanwhile. So the signature alone is taken over into the record as
 * it stands now, under its lock; nobody has to approve again because a colleague was quicker.
 */
@ApplicationScoped
class KeepSubjectSignature {

  private final YearRecords records;
  private final SigningSlots slots;
  private final ClassSources sources;
  private final RecordArchive archive;
  private final RecordLedger ledger;

  @Inject
  KeepSubjectSignature(
      YearRecords records,
      SigningSlots slots,
      ClassSources sources,
      RecordArchive archive,
      RecordLedger ledger) {
    this.records = records;
    this.slots = slots;
    this.sources = sources;
    this.archive = archive;
    this.ledger = ledger;
  }

  /**
   * Keeps a signature that was found good; needs a transaction.
   *
   * @throws DomainException {@code RECORD_SUBJECT_OUTDATED} when the record was created anew or
   *     returned since the bytes were frozen, {@code RECORD_ACT_NOT_OPEN}, and what {@link
   *     ClassSources#requireForSubject} refuses
   */
  void keep(SignedDocument done, SubjectSignature signature) {
    SigningSlot slot = slot(done.tenant(), done.document().reference());
    SchoolKey key = new SchoolKey(done.tenant(), slot.recordId());
    YearRecord record = records.getLocked(key);
    RecordWorkflow.Transition transition =
        RecordWorkflow.require(record.state(), RecordAct.SIGN_AS_SUBJECT_TEACHER);
    if (record.start() != slot.start() || done.document().referenceVersion() != slot.start()) {
      throw DomainException.of(RecordProblem.RECORD_SUBJECT_OUTDATED);
    }
    if (slot(key.schoolId(), slot.id()).signed()) {
      throw DomainException.of(RecordProblem.RECORD_ACT_NOT_OPEN);
    }
    sources.requireForSubject(record);
    byte[] merged = SlotSplice.transfer(slot.slotId(), done.document().content(), archive.xml(key));
    RecordFile xml = new RecordFile(RecordFile.Kind.XML, merged);
    int event =
        ledger.write(
            record,
            transition,
            new RecordLedger.Entry(done.openedBy(), null, xml.sha256(), List.of(xml), List.of()));
    slots.sign(slot, key, event, signature);
  }

  private SigningSlot slot(UUID school, UUID id) {
    return slots.byIds(school, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }
}
