package vn.hocbaso.exchange.gradesheet;

import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnPart;

/** What a column is called in a file: unlike on screen, no line above it names the subject. */
final class ColumnTitle {

  private ColumnTitle() {}

  static String of(Column column) {
    String label = column.label().vietnamese();
    if (column.group() == ColumnGroup.GENERAL) {
      return label;
    }
    if (column.group() != ColumnGroup.SUBJECTS) {
      return column.part() == ColumnPart.COMMENT ? label + " – Nhận xét" : label;
    }
    return label + " – " + part(column);
  }

  private static String part(Column column) {
    return switch (column.part()) {
      case LEVEL -> "Mức đạt được";
      case TEST -> "Điểm KTĐK";
      case REGULAR -> "ĐĐGtx " + number(column);
      case TOPIC -> "Chuyên đề";
      case MID_TERM -> "ĐĐGgk";
      case END_OF_TERM -> "ĐĐGck";
      case RETEST -> "Đánh giá lại";
      case COMMENT -> "Nhận xét";
      case COUNT, TEXT -> column.code();
    };
  }

  private static String number(Column column) {
    return column.code().substring(column.code().lastIndexOf("TX") + 2);
  }
}
