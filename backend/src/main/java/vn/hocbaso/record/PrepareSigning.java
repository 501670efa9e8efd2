package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolProfile;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
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
  private final RecordsToSign documents;
  private final SubjectsToSign subjects;
  private final SigningBatches batches;

  @Inject
  PrepareSigning(
      Access access,
      SchoolDirectory directory,
      RecordsToSign documents,
      SubjectsToSign subjects,
      SigningBatches batches) {
    this.access = access;
    this.directory = directory;
    this.documents = documents;
    this.subjects = subjects;
    this.batches = batches;
  }

  /**
   * A record to be signed, or for a subject teacher the place of a signature on a record.
   *
   * @param version that the person has seen
   */
  record Chosen(UUID id, long version) {}

  /**
   * Opens a batch over all chosen records, or over none when one of them does not fit.
   *
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}, and what {@link RecordsToSign#freeze},
   *     {@link SubjectsToSign#freeze} and {@link SigningBatches#prepare} refuse
   */
  @Transactional
  BatchView prepare(UUID schoolId, RecordAct act, List<Chosen> chosen) {
    Optional<SignatureRole> role = SignatureRole.ofAct(act);
    if (role.isEmpty() && act != RecordAct.SIGN_AS_SUBJECT_TEACHER) {
      throw DomainException.of(RecordProblem.ACT_NOT_A_SIGNATURE);
    }
    requireReach(schoolId);
    Actor actor = access.actor();
    StaffProfile person =
        directory.staffByAccount(schoolId, actor.account()).orElseThrow(PrepareSigning::notFound);
    List<DocumentToSign> frozen =
        role.map(one -> documents.freeze(new RecordsToSign.Signing(schoolId, one, person), chosen))
            .orElseGet(() -> subjects.freeze(schoolId, person, chosen));
    SignerIdentity signer =
        role.map(one -> signer(one, schoolId, person)).orElseGet(() -> person(person));
    return batches.prepare(new NewBatch(schoolId, act.name(), actor.account(), signer, frozen));
  }

  private static SignerIdentity person(StaffProfile person) {
    return new SignerIdentity.Person(person.personalIdNumber(), person.fullName());
  }

  private void requireReach(UUID schoolId) {
    if (access.findActor().isEmpty() || !access.reaches(Place.school(schoolId))) {
      throw notFound();
    }
  }

  private SignerIdentity signer(SignatureRole role, UUID schoolId, StaffProfile person) {
    return switch (role) {
      case HOMEROOM_TEACHER, MANAGER -> person(person);
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
