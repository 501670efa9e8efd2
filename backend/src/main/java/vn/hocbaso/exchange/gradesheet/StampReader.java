package vn.hocbaso.exchange.gradesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.exchange.workbook.SheetLine;
import vn.hocbaso.exchange.workbook.WorkbookFile;

/**
 * Reads the hidden sheet of a file that we made. A file without it, or with half of it, has none.
 */
final class StampReader {

  private static final int NOWHERE = -1;

  /** More students than any class has; further lines are not ours. */
  private static final int MOST_LINES = 500;

  private final int place;
  private final Map<String, String> lines = new HashMap<>();
  private final List<String> columns = new ArrayList<>();
  private final Map<UUID, Map<String, CellSeal>> seals = new HashMap<>();
  private int read;

  private StampReader(int place) {
    this.place = place;
  }

  static StampReader of(WorkbookFile file) {
    StampReader reader = new StampReader(file.sheets().indexOf(SheetLayout.STAMP_SHEET));
    if (reader.place != NOWHERE) {
      file.read(reader.place, reader::take);
    }
    return reader;
  }

  /** Which sheet it is, from 0; −1 when there is none. */
  int place() {
    return place;
  }

  Optional<SheetStamp> stamp() {
    return SheetStamp.of(lines);
  }

  Map<UUID, Map<String, CellSeal>> seals() {
    return stamp().isPresent() ? seals : Map.of();
  }

  private boolean take(SheetLine line) {
    String first = line.words(0);
    if (read++ == 0) {
      return first.equals(SheetLayout.MARK);
    }
    if (first.equals("columns")) {
      line.columns().stream().skip(1).forEach(at -> columns.add(line.words(at)));
    } else if (columns.isEmpty()) {
      lines.put(first, line.words(1));
    } else {
      takeSeals(first, line);
    }
    return read < MOST_LINES;
  }

  private void takeSeals(String student, SheetLine line) {
    try {
      Map<String, CellSeal> ofStudent = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        String column = columns.get(i);
        CellSeal.read(line.words(i + 1)).ifPresent(seal -> ofStudent.put(column, seal));
      }
      seals.put(UUID.fromString(student), ofStudent);
    } catch (IllegalArgumentException notOne) {
      lines.clear();
    }
  }
}
