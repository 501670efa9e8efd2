package vn.hocbaso.access;

import java.util.Arrays;
import java.util.Optional;

/** What a program may do with one kind of data, in the schools that granted it. */
public enum ClientScope {
  /** Read schools, school years and periods, classes and their subjects. */
  CLASSES_READ("classes:read"),
  /** Create and change classes. */
  CLASSES_WRITE("classes:write"),
  /** Read staff and teaching assignments. */
  STAFF_READ("staff:read"),
  /** Create and change staff and teaching assignments. */
  STAFF_WRITE("staff:write"),
  /** Read students with their identities, and enrolments. */
  STUDENTS_READ("students:read"),
  /** Create and change students and enrolments. */
  STUDENTS_WRITE("students:write"),
  /** Read marks, levels, comments, conduct, attendance and results. */
  GRADES_READ("grades:read"),
  /** Write marks, levels, comments, conduct and attendance into open grade books. */
  GRADES_WRITE("grades:write"),
  /** Read states and files of year records. */
  RECORDS_READ("records:read");

  private final String wireName;

  ClientScope(String wireName) {
    this.wireName = wireName;
  }

  /** The name in requests, grants and documentation. */
  public String wireName() {
    return wireName;
  }

  /** The scope of a name, if it is one. */
  public static Optional<ClientScope> named(String wireName) {
    return Arrays.stream(values()).filter(scope -> scope.wireName.equals(wireName)).findFirst();
  }
}
