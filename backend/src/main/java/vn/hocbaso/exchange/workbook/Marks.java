package vn.hocbaso.exchange.workbook;

import java.util.Map;
import java.util.Set;

/**
 * What is to be marked in a sheet.
 *
 * @param headerRow line of the titles, from 1
 * @param column where the explanations go, from 0
 * @param title of that column
 * @param rows by number of the line, from 1
 */
public record Marks(int headerRow, int column, String title, Map<Integer, RowMark> rows) {

  /** Copies the rows so that the marks cannot change. */
  public Marks {
    rows = Map.copyOf(rows);
  }

  /**
   * What is to be marked in a line.
   *
   * @param cells columns from 0
   * @param text explains all of them
   */
  public record RowMark(Set<Integer> cells, String text) {

    /** Copies the cells so that the mark cannot change. */
    public RowMark {
      cells = Set.copyOf(cells);
    }
  }
}
