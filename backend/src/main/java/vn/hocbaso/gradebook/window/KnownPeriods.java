package vn.hocbaso.gradebook.window;

import java.util.Set;
import vn.hocbaso.platform.problem.DomainException;

/** The periods of all kinds of classes: five of primary school, two terms and the year above. */
final class KnownPeriods {

  private static final Set<String> CODES =
      Set.of("GIUA_HK1", "CUOI_HK1", "GIUA_HK2", "CUOI_NAM", "HE", "HK1", "HK2", "CN");

  private KnownPeriods() {}

  /** Whether some class has such a period. */
  static boolean has(String period) {
    return CODES.contains(period);
  }

  /**
   * Refuses what is no period.
   *
   * @throws DomainException {@code ENTRY_WINDOW_PERIOD_UNKNOWN}
   */
  static void require(String period) {
    if (!has(period)) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_PERIOD_UNKNOWN, period);
    }
  }
}
