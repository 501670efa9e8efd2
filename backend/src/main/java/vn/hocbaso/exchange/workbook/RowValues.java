package vn.hocbaso.exchange.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what one line says while it is read, and what is to be said about it. */
final class RowValues {

  /** Enough to find the cell again; a finding is kept for each row and field. */
  private static final int LONGEST_QUOTE = 80;

  private final HeaderRow header;
  private final SheetRow row;
  private final Map<StudentField, String> values = new EnumMap<>(StudentField.class);
  private final List<Finding> findings = new ArrayList<>();

  RowValues(HeaderRow header, SheetRow row) {
    this.header = header;
    this.row = row;
  }

  Cell cell(StudentField field) {
    return header.cell(row, field);
  }

  /** The cell's text, cleaned. */
  String text(StudentField field) {
    return Wording.clean(cell(field).text());
  }

  @Nullable String value(StudentField field) {
    return values.get(field);
  }

  void put(StudentField field, String value) {
    values.put(field, value);
  }

  /** Says something about a value; {0} of the text is what the cell holds. */
  void find(FindingCode code, StudentField field, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Wording.shortened(text(field), LONGEST_QUOTE));
    arguments.addAll(List.of(more));
    String column = header.title(field);
    findings.add(new Finding(code, field, column == null ? field.title() : column, arguments));
  }

  StudentRow finish() {
    return new StudentRow(row.number(), values, findings);
  }
}
