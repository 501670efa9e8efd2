package vn.hocbaso.exchange.workbook;

import java.util.List;

/**
 * What a file holds.
 *
 * @param sheet name of the sheet that was read
 * @param rows students in the order of the file
 * @param notes what a person should know about the file as a whole
 */
public record StudentList(String sheet, List<StudentRow> rows, List<Finding> notes) {

  /** Copies all so that the list cannot change. */
  public StudentList {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
