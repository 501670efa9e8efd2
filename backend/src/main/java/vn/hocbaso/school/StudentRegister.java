package vn.hocbaso.school;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The changing door to students. It does not ask for rights: its callers do. */
public interface StudentRegister {

  /** Every student enrolled in the school in that year. */
  List<EnrolledStudent> enrolled(UUID schoolId, SchoolYear year);

  /**
   * Students of the school who are not enrolled in that year, to be recognised when they come back.
   * Their class is that of their last year.
   */
  List<EnrolledStudent> formerlyEnrolled(UUID schoolId, SchoolYear year);

  /** Which of these personal id numbers belong to students of other schools. */
  Set<String> knownElsewhere(UUID schoolId, Set<String> personalIdNumbers);

  /**
   * Applies all changes or, on any refusal, none. Joins the caller's transaction; each change
   * leaves its history and one event in the trail.
   *
   * @param account who caused the changes
   * @param reason kept with each change, such as the file that it came from
   * @throws vn.hocbaso.platform.problem.DomainException {@code STUDENT_CHANGED_MEANWHILE} when a
   *     student's version is not the one that the change was decided on
   */
  void apply(
      UUID schoolId, SchoolYear year, List<StudentChange> changes, String account, String reason);
}
