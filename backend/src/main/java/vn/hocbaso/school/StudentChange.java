package vn.hocbaso.school;

import java.util.UUID;

/** What is to happen to a student of a school in a school year. */
public sealed interface StudentChange {

  /** Who the student is from now on. */
  StudentDetails details();

  /** The class from now on. */
  UUID classId();

  /** The enrolment status from now on. */
  String status();

  /** A student whom the school did not have. */
  record Register(StudentDetails details, UUID classId, String status) implements StudentChange {}

  /**
   * A student whom the school has.
   *
   * @param basedOn version that the change was decided on
   */
  record Amend(UUID studentId, long basedOn, StudentDetails details, UUID classId, String status)
      implements StudentChange {}
}
