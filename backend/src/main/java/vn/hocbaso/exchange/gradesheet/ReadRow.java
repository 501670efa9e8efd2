package vn.hocbaso.exchange.gradesheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A student's line of a file.
 *
 * @param number as Excel numbers it, from 1
 * @param name empty when the line has none
 * @param code mã học sinh; empty when the line has none
 * @param cells of the columns that are known
 */
record ReadRow(
    int number,
    Optional<UUID> id,
    String code,
    String name,
    Optional<LocalDate> birth,
    List<ReadCell> cells) {

  ReadRow {
    cells = List.copyOf(cells);
  }

  /** The cells that say something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
