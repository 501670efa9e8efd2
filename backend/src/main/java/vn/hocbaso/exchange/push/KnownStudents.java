package vn.hocbaso.exchange.push;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.StudentList.StudentKey;
import vn.hocbaso.school.roster.StudentRoster.RosterStudent;

/** Students whom the items of a request may be about. */
final class KnownStudents {

  private final Map<String, RosterStudent> byCode = new HashMap<>();
  private final Map<String, RosterStudent> byNumber = new HashMap<>();
  private final Set<String> elsewhere;

  private KnownStudents(Set<String> elsewhere) {
    this.elsewhere = elsewhere;
  }

  static KnownStudents of(List<RosterStudent> found, Set<String> elsewhere) {
    KnownStudents known = new KnownStudents(elsewhere);
    for (RosterStudent student : found) {
      known.byCode.put(student.details().studentCode(), student);
      String number = student.details().personalIdNumber();
      if (number != null) {
        known.byNumber.put(number, student);
      }
    }
    return known;
  }

  /** The number is the stronger name: codes are given later, and given anew after a move. */
  @Nullable RosterStudent find(StudentKey key) {
    RosterStudent numbered = byNumber.get(key.number());
    return numbered == null ? byCode.get(key.text()) : numbered;
  }

  /** Whether code and number are those of two different students. */
  boolean isAmbiguous(StudentKey key) {
    RosterStudent coded = byCode.get(key.text());
    RosterStudent numbered = byNumber.get(key.number());
    return coded != null && numbered != null && !coded.id().equals(numbered.id());
  }

  boolean isElsewhere(String number) {
    return elsewhere.contains(number);
  }
}
