package vn.hocbaso.exchange.gradesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.hocbaso.exchange.workbook.SheetLine;
import vn.hocbaso.exchange.workbook.StudentField;

/**
 * Where a sheet has what.
 *
 * @param keyed whether column {@link SheetLayout#ID} has the students' ids
 * @param student columns that say who a line is about
 * @param values codes of the grade book's columns, by column of the sheet
 * @param unread titles of the others
 */
record SheetColumns(
    boolean keyed,
    Map<StudentField, Integer> student,
    SortedMap<Integer, String> values,
    List<String> unread) {

  SheetColumns {
    Map<StudentField, Integer> copy = new EnumMap<>(StudentField.class);
    copy.putAll(student);
    student = copy;
    values = new TreeMap<>(values);
    unread = List.copyOf(unread);
  }

  /** Whether students can be told apart and there is something to read about them. */
  boolean isUsable() {
    return student.containsKey(StudentField.FULL_NAME) && !values.isEmpty();
  }

  /** A line that names a student or has values; whatever has values is accounted for. */
  Optional<ReadRow> row(SheetLine line) {
    Optional<UUID> id = keyed ? id(line) : Optional.empty();
    String name = words(line, StudentField.FULL_NAME);
    String code = words(line, StudentField.STUDENT_CODE);
    Integer birthColumn = student.get(StudentField.DATE_OF_BIRTH);
    Optional<LocalDate> birth = birthColumn == null ? Optional.empty() : line.date(birthColumn);
    boolean named = !name.isEmpty() && (!code.isEmpty() || birth.isPresent());
    return id.isPresent() || named || hasValues(line)
        ? Optional.of(new ReadRow(line.number(), id, code, name, birth, cells(line)))
        : Optional.empty();
  }

  private boolean hasValues(SheetLine line) {
    return values.keySet().stream().anyMatch(at -> !line.isBlank(at));
  }

  private List<ReadCell> cells(SheetLine line) {
    List<ReadCell> cells = new ArrayList<>();
    values.forEach(
        (at, column) ->
            cells.add(
                new ReadCell(
                    at, column, line.value(at), !line.isError(at) && !line.isTooLong(at))));
    return cells;
  }

  private String words(SheetLine line, StudentField field) {
    Integer at = student.get(field);
    return at == null ? "" : line.words(at);
  }

  private static Optional<UUID> id(SheetLine line) {
    try {
      return Optional.of(UUID.fromString(line.words(SheetLayout.ID)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
