package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolProfile;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningBatches;

/**
 * First step of signing many records in one act: checks that each may be signed now by this person
 * and freezes the bytes. Nothing is signed until the person authorises the batch.
 */
@ApplicationScoped
class PrepareSigning {

  private final Access access;
  private final SchoolDirectory directory;
  private final YearRecords records;
  private final RecordArchive archive;
  private final SigningBatches batches;

  @Inject
  PrepareSigning(
      Access access,
      SchoolDirectory directory,
      YearRecords records,
      RecordArchive archive,
      SigningBatches batches) {
    this.access = access;
    this.directory = directory;
    this.records = records;
    this.archive = archive;
    this.batches = batches;
  }

  /**
   * A record to be signed.
   *
   * @param version that the person has seen
   */
  record Chosen(UUID id, long version) {}

  /**
   * Opens a batch over all chosen records, or over none when one of them does not fit.
   *
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}, {@code STALE_VERSION}, {@code
   *     RECORD_ACT_NOT_OPEN}, {@code HOMEROOM_TEACHER_CHANGED}, and what {@link
   *     SigningBatches#prepare} refuses
   */
  @Transactional
  BatchView prepare(UUID schoolId, RecordAct act, List<Chosen> chosen) {
    SignatureRole role =
        SignatureRole.ofAct(act)
            .orElseThrow(() -> DomainException.of(RecordProblem.ACT_NOT_A_SIGNATURE));
    requireReach(schoolId);
    Actor actor = access.actor();
    StaffProfile person =
        directory.staffByAccount(schoolId, actor.account()).orElseThrow(PrepareSigning::notFound);
    List<DocumentToSign> documents =
        chosen.stream()
            .distinct()
            // One order for all: two batches that overlap must not wait for each other.
            .sorted(Comparator.comparing(Chosen::id))
            .map(one -> document(new SchoolKey(schoolId, one.id()), one.version(), role, person))
            .toList();
    return batches.prepare(
        new NewBatch(
            schoolId, act.name(), actor.account(), signer(role, schoolId, person), documents));
  }

  private void requireReach(UUID schoolId) {
    if (access.findActor().isEmpty() || !access.reaches(Place.school(schoolId))) {
      throw notFound();
    }
  }

  private DocumentToSign document(
      SchoolKey key, long seen, SignatureRole role, StaffProfile person) {
    YearRecord record = records.getLocked(key);
    access.require(
        RecordWorkflow.permission(role.act()), Place.classOf(key.schoolId(), record.classId()));
    Versions.requireSame(seen, record.version(), RecordVersionView.of(record));
    RecordWorkflow.require(record.state(), role.act());
    byte[] xml = archive.xml(key);
    requireNamedTeacher(role, person, xml);
    // The record must be provable for decades and without its signers: the evidence goes inside.
    return new DocumentToSign(
        key.id(),
        record.version(),
        new SignaturePlacement.XmlSlot(role.slot(), role.signedId(), SignatureLevel.LT),
        xml);
  }

  /** The record names its homeroom teacher; nobody else's signature would verify in that role. */
  private static void requireNamedTeacher(SignatureRole role, StaffProfile person, byte[] xml) {
    if (role != SignatureRole.HOMEROOM_TEACHER) {
      return;
    }
    String named = StoredContent.read(xml).schoolClass().homeroomTeacher().personalId();
    if (!named.equals(person.personalIdNumber())) {
      throw DomainException.of(RecordProblem.HOMEROOM_TEACHER_CHANGED);
    }
  }

  private SignerIdentity signer(SignatureRole role, UUID schoolId, StaffProfile person) {
    return switch (role) {
      case HOMEROOM_TEACHER, MANAGER ->
          new SignerIdentity.Person(person.personalIdNumber(), person.fullName());
      case SCHOOL -> {
        SchoolProfile school = directory.school(schoolId).orElseThrow(PrepareSigning::notFound);
        yield new SignerIdentity.Organisation(school.taxCode(), school.name());
      }
    };
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
