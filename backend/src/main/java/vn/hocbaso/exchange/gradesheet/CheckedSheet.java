package vn.hocbaso.exchange.gradesheet;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.gradesheet.ReadSheet.FaultColumn;

/**
 * A file compared with its grade book.
 *
 * @param place of the sheet that was read, from 0
 * @param exportedAt when we made the file; null when somebody else made it
 * @param faults where the answer explains what was refused
 * @param read how many cells were compared
 * @param unchanged how many of them say what the grade book says, or what it said in the file
 * @param unread titles of columns that say nothing to us
 */
record CheckedSheet(
    int place,
    @Nullable Instant exportedAt,
    FaultColumn faults,
    int read,
    int unchanged,
    List<RefusedRow> rows,
    List<CheckedCell> cells,
    List<String> unread) {

  CheckedSheet {
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
    unread = List.copyOf(unread);
  }

  SheetCounts counts() {
    return SheetCounts.of(read, unchanged, cells, rows);
  }

  /** The same file with each of its cells decided anew. */
  CheckedSheet with(UnaryOperator<CheckedCell> decision) {
    return new CheckedSheet(
        place,
        exportedAt,
        faults,
        read,
        unchanged,
        rows,
        cells.stream().map(decision).toList(),
        unread);
  }
}
