package vn.hocbaso.exchange.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The line of column titles: which field is in which column. It holds until the next such line,
 * which may have another order.
 *
 * @param columns by field
 * @param givenName column right of the name's when the title spans both, so that family and given
 *     name stand apart
 */
record HeaderRow(Map<StudentField, Column> columns, OptionalInt givenName) {

  /** A column by index, with its title as written (cleaned). */
  record Column(int index, String title) {}

  private record Candidate(Column column, int rank) {}

  /** The titles of a line, if it is a header: a name and at least one more known column. */
  static Optional<HeaderRow> in(SheetRow row) {
    Map<StudentField, Candidate> found = new EnumMap<>(StudentField.class);
    row.cells().forEach((index, cell) -> offer(found, index, cell));
    if (!found.containsKey(StudentField.FULL_NAME) || found.size() < 2) {
      return Optional.empty();
    }
    Map<StudentField, Column> columns = new EnumMap<>(StudentField.class);
    found.forEach((field, candidate) -> columns.put(field, candidate.column()));
    return Optional.of(new HeaderRow(columns, givenNameColumn(row, columns)));
  }

  private static void offer(Map<StudentField, Candidate> found, int index, Cell cell) {
    HeaderTitles.Title meant = HeaderTitles.find(cell.text());
    if (meant == null) {
      return;
    }
    String title = Wording.clean(cell.text());
    Candidate known = found.get(meant.field());
    // The official title beats a synonym; of two alike the left one, as parents come later.
    if (known == null || meant.rank() < known.rank()) {
      found.put(meant.field(), new Candidate(new Column(index, title), meant.rank()));
    }
  }

  private static OptionalInt givenNameColumn(SheetRow row, Map<StudentField, Column> columns) {
    Column name = columns.get(StudentField.FULL_NAME);
    if (name == null || !row.at(name.index() + 1).isBlank()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(name.index() + 1);
  }

  Cell cell(SheetRow row, StudentField field) {
    Column column = columns.get(field);
    return column == null ? Cell.EMPTY : row.at(column.index());
  }

  @Nullable String title(StudentField field) {
    Column column = columns.get(field);
    return column == null ? null : column.title();
  }

  /** How many of the known columns have something in this line. */
  long filled(SheetRow row) {
    return columns.values().stream().filter(column -> !row.at(column.index()).isBlank()).count();
  }
}
