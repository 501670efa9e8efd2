package vn.hocbaso.access;

import java.util.UUID;
import vn.hocbaso.access.Place.ClassPlace;
import vn.hocbaso.access.Place.SchoolPlace;
import vn.hocbaso.access.Place.SubjectPlace;

/** The rules, as pure functions of who and where. */
final class AccessPolicy {

  private AccessPolicy() {}

  /**
   * Whether the place may be known to the actor at all. A place out of reach is answered as if it
   * did not exist, so that nobody learns from an answer what another school has.
   */
  static boolean reaches(Actor actor, Place place) {
    if (!actor.schoolId().equals(place.schoolId())) {
      return false;
    }
    return switch (place) {
      case SchoolPlace ignored -> true;
      case ClassPlace(var school, UUID classId) -> reachesClass(actor, classId);
      case SubjectPlace subject -> reachesClass(actor, subject.classId());
    };
  }

  static boolean allows(Actor actor, Permission permission, Place place) {
    return reaches(actor, place)
        && permission.scope() != Permission.Scope.PROVINCE
        && permission.roles().stream()
            .filter(actor::is)
            .anyMatch(role -> holdsThere(actor, role, permission, place));
  }

  /** Whether the act is open to somebody of a province's office, in a province. */
  static boolean allows(ProvinceOfficer officer, Permission permission, String provinceCode) {
    return officer.provinceCode().equals(provinceCode)
        && permission.scope() == Permission.Scope.PROVINCE
        && permission.roles().contains(Role.PROVINCE_OFFICER);
  }

  private static boolean holdsThere(Actor actor, Role role, Permission permission, Place place) {
    if (role != Role.TEACHER) {
      return true;
    }
    return switch (place) {
      case ClassPlace(var school, UUID classId) ->
          isHomeroom(actor, classId)
              || (permission.scope() == Permission.Scope.SUBJECT && teachesIn(actor, classId));
      case SubjectPlace subject ->
          actor.teaches(subject.classId(), subject.subject())
              || (isHomeroom(actor, subject.classId()) && !subject.assigned());
      case SchoolPlace ignored -> permission.scope() == Permission.Scope.SCHOOL;
    };
  }

  private static boolean seesWholeSchool(Actor actor) {
    return actor.is(Role.SCHOOL_ADMINISTRATOR)
        || actor.is(Role.MANAGER)
        || actor.is(Role.SEAL_KEEPER);
  }

  private static boolean reachesClass(Actor actor, UUID classId) {
    return seesWholeSchool(actor) || isHomeroom(actor, classId) || teachesIn(actor, classId);
  }

  private static boolean isHomeroom(Actor actor, UUID classId) {
    return actor.homeroomClasses().contains(classId);
  }

  private static boolean teachesIn(Actor actor, UUID classId) {
    return actor.taughtSubjects().containsKey(classId);
  }
}
