package vn.hocbaso.exchange;

import java.util.List;
import vn.hocbaso.exchange.workbook.StudentRow;

/**
 * Compares a list with the register: pure, so that the check a person saw and the one made at
 * confirmation cannot differ by anything but the register.
 */
final class ListCheck {

  private ListCheck() {}

  /** One decision per row, in the order of the rows. */
  static List<Decision> decide(List<StudentRow> rows, KnownSchool school) {
    StudentIndex index = new StudentIndex(school);
    StudentMatcher matcher = new StudentMatcher(index, school);
    List<MatchedRow> matched =
        rows.stream().map(row -> new MatchedRow(row, matcher.match(row))).toList();
    RowCheck check =
        new RowCheck(
            school, index, Repetitions.in(matched), new TemporaryCodes(index.codes(), rows));
    return matched.stream().map(check::decide).toList();
  }
}
