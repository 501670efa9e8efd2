package vn.hocbaso.gradebook.form;

import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.result.StudentResult;

/**
 * What the values of one student amount to.
 *
 * @param notApplicable by column code, why the student has no value there
 * @param missing codes of the columns without which the book cannot be closed
 */
public record Sheet(Map<String, Label> notApplicable, List<String> missing, StudentResult result) {

  /** Copies the collections so that the sheet cannot change. */
  public Sheet {
    notApplicable = Map.copyOf(notApplicable);
    missing = List.copyOf(missing);
  }

  static Sheet of(
      List<Column> columns,
      Map<String, Label> notApplicable,
      Map<String, String> values,
      StudentResult result) {
    return new Sheet(notApplicable, missing(columns, notApplicable, values), result);
  }

  static List<String> missing(
      List<Column> columns, Map<String, Label> notApplicable, Map<String, String> values) {
    return columns.stream()
        .filter(column -> !notApplicable.containsKey(column.code()))
        .filter(column -> isMissing(column, values))
        .map(Column::code)
        .toList();
  }

  private static boolean isMissing(Column column, Map<String, String> values) {
    String value = values.get(column.code());
    return value == null ? column.required() : column.awaits(value);
  }
}
