package vn.hocbaso.exchange.workbook;

import java.util.SortedMap;

/**
 * One line of a sheet.
 *
 * @param number as Excel shows it at the left edge, from 1
 * @param cells by column index from 0; blank cells are absent
 */
record SheetRow(int number, SortedMap<Integer, Cell> cells) {

  Cell at(int column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
