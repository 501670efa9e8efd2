package vn.hocbaso.assessment.secondary;

import java.util.List;

/**
 * The conduct of the year by the conduct of both terms.
 *
 * @param rows one for each level of term 1, best first, and in it one level of the year for each
 *     level of term 2, best first
 */
record ConductTable(List<List<Level>> rows) {

  private static final List<Level> BEST_FIRST = List.of(Level.values());

  ConductTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  Level year(Level first, Level second) {
    return rows.get(BEST_FIRST.indexOf(first)).get(BEST_FIRST.indexOf(second));
  }
}
