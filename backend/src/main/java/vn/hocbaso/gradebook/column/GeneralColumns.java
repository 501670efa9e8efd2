package vn.hocbaso.gradebook.column;

import java.math.BigDecimal;
import vn.hocbaso.assessment.Label;

/** Builds the columns that belong to no subject and no trait; the limits are those of the forms. */
final class GeneralColumns {

  private static final int TEXT_LENGTH = 500;
  private static final int MOST_ABSENCES = 200;

  private GeneralColumns() {}

  static Column comment(String code, Label label, boolean required) {
    return column(code, label, ColumnPart.COMMENT, text(), required);
  }

  static Column words(String code, Label label) {
    return column(code, label, ColumnPart.TEXT, text(), false);
  }

  static Column absences(String code, Label label) {
    return count(code, label, quantity(0, MOST_ABSENCES, 0), true);
  }

  static Column count(String code, Label label, ColumnKind kind, boolean required) {
    return column(code, label, ColumnPart.COUNT, kind, required);
  }

  static Column level(String code, Label label, ColumnKind kind, boolean required) {
    return column(code, label, ColumnPart.LEVEL, kind, required);
  }

  static ColumnKind quantity(int lowest, int highest, int decimals) {
    return new ColumnKind.Quantity(
        BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), decimals);
  }

  private static ColumnKind text() {
    return new ColumnKind.Text(TEXT_LENGTH);
  }

  private static Column column(
      String code, Label label, ColumnPart part, ColumnKind kind, boolean required) {
    return new Column(code, ColumnGroup.GENERAL, null, label, part, kind, required);
  }
}
