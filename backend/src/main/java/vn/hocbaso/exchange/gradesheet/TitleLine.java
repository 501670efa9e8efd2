package vn.hocbaso.exchange.gradesheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hocbaso.exchange.workbook.SheetLine;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentTitles;
import vn.hocbaso.exchange.workbook.Wording;

/** Reads a line of titles that people wrote. */
final class TitleLine {

  /** What every list has and no grade book: not worth a word. */
  private static final Set<String> EXPECTED =
      Set.of("tt", "stt", "khoa", "gioitinh", Wording.folded(SheetLayout.FAULTS));

  private final ColumnNames names;
  private final Map<StudentField, Integer> student = new EnumMap<>(StudentField.class);
  private final SortedMap<Integer, String> values = new TreeMap<>();
  private final List<String> unread = new ArrayList<>();

  private TitleLine(ColumnNames names) {
    this.names = names;
  }

  /** What the line announces; of two columns of one name the left one counts. */
  static SheetColumns of(SheetLine line, ColumnNames names) {
    TitleLine titles = new TitleLine(names);
    List<Integer> columns = List.copyOf(line.columns());
    for (int i = 0; i < columns.size(); i++) {
      int at = columns.get(i);
      int next = i + 1 < columns.size() ? columns.get(i + 1) : at + 1;
      titles.take(line.words(at), at, next);
    }
    return new SheetColumns(false, titles.student, titles.values, titles.unread);
  }

  private void take(String title, int at, int next) {
    var field = StudentTitles.field(title);
    var code = names.code(title);
    if (field.isPresent()) {
      student.putIfAbsent(field.get(), at);
    } else if (code.isPresent()) {
      put(at, code.get(), title);
    } else if (names.spansRegular(title)) {
      takeRegular(title, at, next);
    } else if (!EXPECTED.contains(Wording.folded(title))) {
      unread.add(title);
    }
  }

  /** One title over several columns, as in the class book: they are numbered from the left. */
  private void takeRegular(String title, int at, int next) {
    for (int column = at; column < next; column++) {
      int number = column - at + 1;
      int place = column;
      names.regular(number).ifPresent(code -> put(place, code, title + " " + number));
    }
  }

  private void put(int at, String code, String title) {
    if (values.containsValue(code)) {
      unread.add(title);
    } else {
      values.put(at, code);
    }
  }
}
