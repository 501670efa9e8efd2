package vn.hocbaso.gradebook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.hocbaso.gradebook.window.EntryHours;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.time.VietnamTime;

/**
 * A window outside of which the present moment is, in words for people.
 *
 * @param from first moment at which values are taken, Vietnamese time
 * @param until first moment at which they are no longer
 */
record ShutWindow(String from, String until) {

  /** Under which a refused entry is reported. */
  static final String CODE = GradeBookProblem.GRADE_WINDOW_CLOSED.name();

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

  static ShutWindow of(EntryHours.Span span) {
    return new ShutWindow(shown(span.opensAt()), shown(span.closesAt()));
  }

  List<Object> words() {
    return List.of(from, until);
  }

  DomainException refusal() {
    return DomainException.of(GradeBookProblem.GRADE_WINDOW_CLOSED, from, until);
  }

  private static String shown(Instant moment) {
    return SHOWN.format(moment);
  }
}
