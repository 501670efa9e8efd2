package vn.hocbaso.exchange.gradesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.gradesheet.ReadSheet.FaultColumn;
import vn.hocbaso.exchange.workbook.SheetLine;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.exchange.workbook.WorkbookProblem;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.platform.problem.DomainException;

/** Walks down one sheet: titles first, students below; titles may come again. */
final class LineReader {

  /** A header further down than this is not looked for. */
  private static final int HEADER_WITHIN = 60;

  private final ColumnNames names;
  private final Set<String> known;
  private final int mostRows;
  private final List<ReadRow> rows = new ArrayList<>();
  private @Nullable SheetColumns keys;
  private @Nullable SheetColumns header;
  private int headerRow;
  private int faultsAt = -1;
  private int lastColumn;

  LineReader(List<Column> columns, int mostRows) {
    this.names = new ColumnNames(columns);
    this.known = columns.stream().map(Column::code).collect(Collectors.toSet());
    this.mostRows = mostRows;
  }

  boolean take(SheetLine line) {
    line.columns().forEach(at -> lastColumn = Math.max(lastColumn, at));
    if (line.words(SheetLayout.ID).equals(SheetLayout.MARK)) {
      keys = keys(line);
      return true;
    }
    SheetColumns titles = TitleLine.of(line, names);
    if (keys != null && header == null) {
      openKeyed(keys, titles, line);
    } else if (titles.isUsable()) {
      open(keys == null ? titles : header, line);
    } else if (header != null) {
      takeRow(header, line);
    }
    return header != null || line.number() < HEADER_WITHIN;
  }

  private SheetColumns keys(SheetLine line) {
    SortedMap<Integer, String> values = new TreeMap<>();
    List<String> unread = new ArrayList<>();
    for (int at : line.columns()) {
      String code = line.words(at);
      if (known.contains(code) && !values.containsValue(code)) {
        values.put(at, code);
      } else if (at != SheetLayout.ID) {
        unread.add(code);
      }
    }
    return new SheetColumns(true, Map.of(), values, unread);
  }

  private void openKeyed(SheetColumns keyed, SheetColumns titles, SheetLine line) {
    open(new SheetColumns(true, titles.student(), keyed.values(), keyed.unread()), line);
  }

  private void open(@Nullable SheetColumns columns, SheetLine line) {
    header = columns;
    headerRow = line.number();
    for (int at : line.columns()) {
      if (Wording.folded(line.words(at)).equals(Wording.folded(SheetLayout.FAULTS))) {
        faultsAt = at;
      }
    }
  }

  private void takeRow(SheetColumns columns, SheetLine line) {
    Optional<ReadRow> row = columns.row(line);
    if (row.isEmpty() || isSecondTitle(row.get())) {
      return;
    }
    if (rows.size() == mostRows) {
      throw DomainException.of(
          WorkbookProblem.STUDENT_FILE_TOO_MANY_ROWS, String.valueOf(mostRows));
    }
    rows.add(row.get());
  }

  /** The numbers 1, 2, 3 under a title that spans several columns. */
  private boolean isSecondTitle(ReadRow row) {
    return row.id().isEmpty() && row.name().isEmpty() && row.number() == headerRow + 1;
  }

  /** What the sheet says; empty when it has no titles of ours. */
  Optional<ReadSheet> result(String name, int place, StampReader stamp) {
    if (header == null || header.values().isEmpty()) {
      return Optional.empty();
    }
    boolean ours = header.keyed();
    return Optional.of(
        new ReadSheet(
            name,
            place,
            ours ? stamp.stamp() : Optional.empty(),
            ours ? stamp.seals() : Map.of(),
            new FaultColumn(headerRow, faultsAt < 0 ? lastColumn + 1 : faultsAt),
            rows,
            header.unread()));
  }
}
