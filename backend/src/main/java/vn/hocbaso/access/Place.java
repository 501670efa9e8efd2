package vn.hocbaso.access;

import java.util.UUID;

/** Where an act takes place. */
public sealed interface Place {

  /** School that the place belongs to. */
  UUID schoolId();

  /** A whole school. */
  record SchoolPlace(UUID schoolId) implements Place {}

  /** One class of a school. */
  record ClassPlace(UUID schoolId, UUID classId) implements Place {}

  /**
   * One subject of one class.
   *
   * @param assigned whether somebody is assigned to it today; the homeroom teacher holds the others
   */
  record SubjectPlace(UUID schoolId, UUID classId, String subject, boolean assigned)
      implements Place {}

  /** A whole school. */
  static Place school(UUID schoolId) {
    return new SchoolPlace(schoolId);
  }

  /** One subject of one class. */
  static Place subjectOf(UUID schoolId, UUID classId, String subject, boolean assigned) {
    return new SubjectPlace(schoolId, classId, subject, assigned);
  }

  /** One class of a school. */
  static Place classOf(UUID schoolId, UUID classId) {
    return new ClassPlace(schoolId, classId);
  }
}
