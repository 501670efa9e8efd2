package vn.hocbaso.gradebook.column;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of its subject, trait or block a column holds. */
@Schema(name = "GradeColumnPart")
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
