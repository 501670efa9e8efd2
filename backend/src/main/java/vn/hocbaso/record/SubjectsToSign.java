package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;

/**
 * Takes subjects of records for signing by their teacher. The document is named by the place of the
 * signature, not by the record: several teachers sign one record at the same time.
 */
@ApplicationScoped
class SubjectsToSign {

  private static final String TITLE = "Giáo viên bộ môn";

  private final Access access;
  private final YearRecords records;
  private final SigningSlots slots;
  private final ClassSources sources;
  private final RecordArchive archive;

  @Inject
  SubjectsToSign(
      Access access,
      YearRecords records,
      SigningSlots slots,
      ClassSources sources,
      RecordArchive archive) {
    this.access = access;
    this.records = records;
    this.slots = slots;
    this.sources = sources;
    this.archive = archive;
  }

  /**
   * The bytes for all chosen places, whose records stay locked until the caller's transaction ends.
   *
   * @param level of the signatures
   * @param chosen places, each with the {@code version} that its list gave
   * @throws DomainException {@code NOT_FOUND} for a place of somebody else, {@code
   *     RECORD_SUBJECT_OUTDATED}, {@code RECORD_ACT_NOT_OPEN}, and what {@link
   *     ClassSources#requireForSubject} refuses, when one of them does not fit
   */
  List<DocumentToSign> freeze(
      UUID schoolId,
      StaffProfile person,
      List<PrepareSigning.Chosen> chosen,
      SignatureLevel level) {
    access.require(
        RecordWorkflow.permission(RecordAct.SIGN_AS_SUBJECT_TEACHER), Place.school(schoolId));
    Map<UUID, Long> versions =
        chosen.stream()
            .distinct()
            .collect(
                Collectors.toMap(
                    PrepareSigning.Chosen::id, PrepareSigning.Chosen::version, (a, b) -> -1L));
    Map<UUID, SigningSlot> found =
        slots.byIds(schoolId, versions.keySet()).stream()
            .filter(slot -> slot.teacherId().equals(person.personalIdNumber()))
            .collect(Collectors.toMap(SigningSlot::id, Function.identity()));
    if (!found.keySet().equals(versions.keySet())) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    Held held = new Held(schoolId, new HashMap<>());
    return found.values().stream()
        // One order for all: two batches that overlap must not wait for each other.
        .sorted(Comparator.comparing(SigningSlot::recordId).thenComparing(SigningSlot::id))
        .map(slot -> document(slot, versions.getOrDefault(slot.id(), -1L), level, held))
        .toList();
  }

  /** Classes whose books are held, as they are met. */
  private record Held(UUID schoolId, Map<UUID, ClassSource> met) {}

  private DocumentToSign document(SigningSlot slot, long seen, SignatureLevel level, Held held) {
    SchoolKey key = new SchoolKey(held.schoolId(), slot.recordId());
    YearRecord record = records.getLocked(key);
    RecordWorkflow.require(record.state(), RecordAct.SIGN_AS_SUBJECT_TEACHER);
    if (seen != slot.start() || record.start() != slot.start()) {
      throw DomainException.of(RecordProblem.RECORD_SUBJECT_OUTDATED);
    }
    ClassSource source =
        held.met().computeIfAbsent(record.classId(), unmet -> sources.held(held.schoolId(), unmet));
    ClassSources.requireForSubject(source, record);
    if (slot.signed()) {
      throw DomainException.of(RecordProblem.RECORD_ACT_NOT_OPEN);
    }
    return new DocumentToSign(
        slot.id(),
        slot.start(),
        new SignaturePlacement.XmlSlot(
            SubjectSlot.ELEMENT, slot.signedId(), level, TITLE, slot.slotId()),
        archive.xml(key));
  }
}
