package vn.hocbaso.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.school.ClassProfile;

/** What the grade book of a class consists of before anything is entered. */
record BookForm(
    ClassProfile group, RuleSettings settings, Programme programme, List<Column> columns) {

  BookForm {
    columns = List.copyOf(columns);
  }

  BookKey key() {
    return BookKey.yearEnd(group.schoolId(), group.id());
  }

  Optional<Column> column(String code) {
    return columns.stream().filter(column -> column.code().equals(code)).findFirst();
  }

  /** The rules that a closing by this form keeps. */
  ClosingRules rules() {
    return ClosingRules.of(programme.rules().id(), settings);
  }

  EntryReader reader() {
    return new EntryReader(programme, BookKey.PERIOD);
  }

  /** Codes of the required columns in which these values have nothing. */
  List<String> missing(Map<String, String> values) {
    return columns.stream()
        .filter(Column::required)
        .map(Column::code)
        .filter(code -> !values.containsKey(code))
        .toList();
  }
}
