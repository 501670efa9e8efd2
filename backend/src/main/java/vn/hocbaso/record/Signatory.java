package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
   * @param role empty for a subject teacher, who signs subjects and not records
   * @param person the caller, as the school knows them
   */
  record Who(Optional<SignatureRole> role, StaffProfile person, SignerIdentity signer) {}

  /**
   * Finds out who. Says nothing of whether the person may do it to a certain record.
   *
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}; {@code NOT_FOUND} to somebody who has no
   *     business in the school
   */
  Who of(UUID schoolId, @Nullable RecordAct act) {
    if (access.findActor().isEmpty() || !access.reaches(Place.school(schoolId))) {
      throw notFound();
    }
    StaffProfile person =
        directory
            .staffByAccount(schoolId, access.actor().account())
            .orElseThrow(Signatory::notFound);
    Optional<SignatureRole> role = Optional.ofNullable(act).flatMap(SignatureRole::ofAct);
    if (role.isEmpty() && act != RecordAct.SIGN_AS_SUBJECT_TEACHER) {
      throw DomainException.of(RecordProblem.ACT_NOT_A_SIGNATURE);
    }
    return new Who(
        role, person, role.map(one -> signer(one, schoolId, person)).orElseGet(() -> own(person)));
  }

  private SignerIdentity signer(SignatureRole role, UUID schoolId, StaffProfile person) {
    return switch (role) {
      case HOMEROOM_TEACHER, MANAGER -> own(person);
      case SCHOOL -> {
        SchoolProfile school = directory.school(schoolId).orElseThrow(Signatory::notFound);
        yield new SignerIdentity.Organisation(school.taxCode(), school.name());
      }
    };
  }

  private static SignerIdentity own(StaffProfile person) {
    return new SignerIdentity.Person(person.personalIdNumber(), person.fullName());
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
