package vn.hocbaso.school;

import java.util.Set;
import java.util.UUID;

/**
 * A student in a class of a school year.
 *
 * @param version of the student, grows with every change
 * @param status enrolment status 01 to 12 of the sector database (docs/glossary.md)
 */
public record EnrolledStudent(
    UUID id, long version, StudentDetails details, UUID classId, String className, String status) {

  private static final Set<String> ATTENDING = Set.of("01", "02", "06", "07", "10");

  /** Whether the student attends, and so is assessed and gets a record. */
  public boolean attends() {
    return ATTENDING.contains(status);
  }
}
