package vn.hocbaso.gradebook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.hocbaso.gradebook.window.EntryHours;
import vn.hocbaso.gradebook.window.EntryHours.SetBy;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.time.VietnamTime;

/**
 * A window outside of which the present moment is, in words for people.
 *
 * @param from first moment at which values are taken, Vietnamese time
 * @param until first moment at which they are no longer
 * @param by who set it
 */
record ShutWindow(String from, String until, SetBy by) {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

  static ShutWindow of(EntryHours.Span span) {
    return new ShutWindow(shown(span.opensAt()), shown(span.closesAt()), span.by());
  }

  List<Object> words() {
    return List.of(from, until);
  }

  /** Under which a refused entry is reported; its words say whom to ask for another time. */
  GradeBookProblem problem() {
    return switch (by) {
      case PROVINCE -> GradeBookProblem.GRADE_PROVINCE_DATES_CLOSED;
      case SCHOOL -> GradeBookProblem.GRADE_WINDOW_CLOSED;
    };
  }

  DomainException refusal() {
    return DomainException.of(problem(), from, until);
  }

  private static String shown(Instant moment) {
    return SHOWN.format(moment);
  }
}
