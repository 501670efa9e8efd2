package vn.hocbaso.exchange.gradesheet;

/** Where things stand in a file of ours. Rows and columns count from 0. */
final class SheetLayout {

  /** Says that a sheet is ours, and in which edition. */
  static final String MARK = "hocbaso-so-diem-1";

  static final String SHEET = "Đánh giá";
  static final String STAMP_SHEET = "_hocbaso";

  static final int TITLE_ROW = 0;
  static final int HINT_ROW = 1;

  /** Hidden: the mark, and the codes of the columns. */
  static final int KEY_ROW = 2;

  static final int HEADER_ROW = 3;
  static final int FIRST_STUDENT = 4;

  /** Hidden: the students' ids. */
  static final int ID = 0;

  static final int NUMBER = 1;
  static final int STUDENT_CODE = 2;
  static final int FULL_NAME = 3;
  static final int DATE_OF_BIRTH = 4;
  static final int FIRST_VALUE = 5;

  /** Title of the column in which the answer explains what was refused. */
  static final String FAULTS = "Lỗi";

  private SheetLayout() {}
}
