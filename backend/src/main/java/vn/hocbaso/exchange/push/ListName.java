package vn.hocbaso.exchange.push;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.access.ClientScope;

/** The lists that programs push, in the order in which they are to be loaded. */
enum ListName {
  /** Cán bộ, giáo viên, nhân viên; before classes, which name their homeroom teachers. */
  STAFF("staff", ClientScope.STAFF_WRITE),
  /** Lớp. */
  CLASSES("classes", ClientScope.CLASSES_WRITE),
  /** Học sinh. */
  STUDENTS("students", ClientScope.STUDENTS_WRITE),
  /** Ghi danh; after classes and students. */
  ENROLMENTS("enrolments", ClientScope.STUDENTS_WRITE);

  private final String wireName;
  private final ClientScope scope;

  ListName(String wireName, ClientScope scope) {
    this.wireName = wireName;
    this.scope = scope;
  }

  String wireName() {
    return wireName;
  }

  ClientScope scope() {
    return scope;
  }

  static Optional<ListName> named(String wireName) {
    return Arrays.stream(values()).filter(list -> list.wireName.equals(wireName)).findFirst();
  }
}
