package vn.hocbaso.exchange.gradesheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a file says.
 *
 * @param place of the sheet, from 0
 * @param stamp of a file that we made; a file that somebody else made has none
 * @param seals by student and column code, of a file that we made
 * @param faults where the answer explains what was refused
 * @param unread titles of columns that say nothing to us
 */
record ReadSheet(
    String name,
    int place,
    Optional<SheetStamp> stamp,
    Map<UUID, Map<String, CellSeal>> seals,
    FaultColumn faults,
    List<ReadRow> rows,
    List<String> unread) {

  ReadSheet {
    rows = List.copyOf(rows);
    unread = List.copyOf(unread);
  }

  /** The seal of a cell; empty when the file has none, and so says nothing about its age. */
  Optional<CellSeal> seal(UUID student, String column) {
    return Optional.ofNullable(seals.getOrDefault(student, Map.of()).get(column));
  }

  /**
   * A column of the sheet.
   *
   * @param headerRow number of the line of titles, from 1
   * @param at from 0
   */
  record FaultColumn(int headerRow, int at) {}
}
