package vn.hocbaso.gradebook.window;

import java.time.Instant;
import vn.hocbaso.platform.problem.Faults;

/**
 * Between which moments values are taken.
 *
 * @param closesAt the first moment that is refused
 */
record Moments(Instant opensAt, Instant closesAt) {

  /** The body of a request is the moments alone. */
  static final String WHOLE_BODY = "";

  /**
   * Adds a fault when it ends before it begins.
   *
   * @param pointer where in the body the moments stand
   */
  void check(Faults faults, String pointer) {
    if (!opensAt.isBefore(closesAt)) {
      faults.add(pointer + "/closesAt", WindowProblem.ENTRY_WINDOW_REVERSED);
    }
  }

  /**
   * Refuses what ends before it begins, when nothing else came with it.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code ENTRY_WINDOW_REVERSED}
   */
  void requireOrder() {
    Faults faults = new Faults();
    check(faults, WHOLE_BODY);
    faults.requireNone();
  }
}
