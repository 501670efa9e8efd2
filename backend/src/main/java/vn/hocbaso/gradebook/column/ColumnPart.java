package vn.hocbaso.gradebook.column;

/** Which part of its subject, trait or block a column holds. */
public enum ColumnPart {
  /** Mức đạt được. */
  LEVEL,
  /** Điểm kiểm tra định kì. */
  TEST,
  /** Nhận xét. */
  COMMENT,
  /** A number of days, centimetres or kilograms. */
  COUNT,
  /** Other words, such as a commendation. */
  TEXT
}
