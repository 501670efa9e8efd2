package vn.hocbaso.gradebook.window;

import java.time.Instant;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Between which moments values are taken.
 *
 * @param closesAt the first moment that is refused
 */
record Moments(Instant opensAt, Instant closesAt) {

  /**
   * Refuses what ends before it begins.
   *
   * @throws DomainException {@code ENTRY_WINDOW_REVERSED}
   */
  void requireOrder() {
    if (!opensAt.isBefore(closesAt)) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_REVERSED);
    }
  }
}
