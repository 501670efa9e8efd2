package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
  private final SigningBatches batches;

  @Inject
  PrepareSigning(
      Access access, SchoolDirectory directory, RecordsToSign documents, SigningBatches batches) {
    this.access = access;
    this.directory = directory;
    this.documents = documents;
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
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}, and what {@link RecordsToSign#freeze} and
   *     {@link SigningBatches#prepare} refuse
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
    List<DocumentToSign> frozen =
        documents.freeze(new RecordsToSign.Signing(schoolId, role, person), chosen);
    return batches.prepare(
        new NewBatch(
            schoolId, act.name(), actor.account(), signer(role, schoolId, person), frozen));
  }

  private void requireReach(UUID schoolId) {
    if (access.findActor().isEmpty() || !access.reaches(Place.school(schoolId))) {
      throw notFound();
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
