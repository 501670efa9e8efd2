package vn.hocbaso.exchange.gradesheet;

import java.util.List;

/**
 * Cells of a file by what becomes of them; together they are all cells that were read. The figures
 * check themselves, so that no cell is ever lost between the file and its answer.
 */
record SheetCounts(
    int read, int unchanged, int changed, int emptied, int older, int refused, int applied) {

  SheetCounts {
    if (read != unchanged + changed + emptied + older + refused + applied) {
      throw new IllegalStateException("cells of a file went missing");
    }
  }

  static SheetCounts of(int read, int unchanged, List<CheckedCell> cells, List<RefusedRow> rows) {
    return new SheetCounts(
        read,
        unchanged,
        count(cells, CheckedCell.Verdict.CHANGED),
        count(cells, CheckedCell.Verdict.EMPTIED),
        count(cells, CheckedCell.Verdict.OLDER),
        count(cells, CheckedCell.Verdict.REFUSED) + rows.stream().mapToInt(RefusedRow::cells).sum(),
        count(cells, CheckedCell.Verdict.APPLIED));
  }

  private static int count(List<CheckedCell> cells, CheckedCell.Verdict verdict) {
    return (int) cells.stream().filter(cell -> cell.verdict() == verdict).count();
  }
}
