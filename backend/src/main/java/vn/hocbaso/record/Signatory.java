package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolProfile;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.signing.SignerIdentity;

/** In whose name the caller would sign: one's own, or that of the school whose seal one keeps. */
@ApplicationScoped
class Signatory {

  private final Access access;
  private final SchoolDirectory directory;

  @Inject
  Signatory(Access access, SchoolDirectory directory) {
    this.access = access;
    this.directory = directory;
  }

  /**
   * Who signs.
   *
   * @param person the caller, as the school knows them
   */
  record Who(SignatureRole role, StaffProfile person, SignerIdentity signer) {}

  /**
   * Finds out who. Says nothing of whether the person may do it to a certain record.
   *
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}; {@code NOT_FOUND} to somebody who has no
   *     business in the school
   */
  Who of(UUID schoolId, RecordAct act) {
    SignatureRole role =
        SignatureRole.ofAct(act)
            .orElseThrow(() -> DomainException.of(RecordProblem.ACT_NOT_A_SIGNATURE));
    if (access.findActor().isEmpty() || !access.reaches(Place.school(schoolId))) {
      throw notFound();
    }
    StaffProfile person =
        directory
            .staffByAccount(schoolId, access.actor().account())
            .orElseThrow(Signatory::notFound);
    return new Who(role, person, signer(role, schoolId, person));
  }

  private SignerIdentity signer(SignatureRole role, UUID schoolId, StaffProfile person) {
    return switch (role) {
      case HOMEROOM_TEACHER, MANAGER ->
          new SignerIdentity.Person(person.personalIdNumber(), person.fullName());
      case SCHOOL -> {
        SchoolProfile school = directory.school(schoolId).orElseThrow(Signatory::notFound);
        yield new SignerIdentity.Organisation(school.taxCode(), school.name());
      }
    };
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
