package vn.hocbaso.exchange.workbook;

import java.util.List;
import java.util.Set;

/**
 * What a file holds.
 *
 * @param sheet name of the sheet that was read
 * @param columns fields for which the sheet has a column: an empty cell then means "none", while a
 *     field without a column says nothing at all
 * @param rows students in the order of the file
 * @param notes what a person should know about the file as a whole
 */
public record StudentList(
    String sheet, Set<StudentField> columns, List<StudentRow> rows, List<Finding> notes) {

  /** Copies all so that the list cannot change. */
  public StudentList {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
