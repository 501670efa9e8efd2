package vn.hocbaso.gradebook.column;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of its subject, trait or block a column holds. */
@Schema(name = "GradeColumnPart")
public enum ColumnPart {
  /** Mức đạt được. */
  LEVEL,
  /** Điểm kiểm tra định kì. */
  TEST,
  /** Đánh giá thường xuyên (ĐĐGtx). */
  REGULAR,
  /** Cụm chuyên đề học tập. */
  TOPIC,
  /** Đánh giá giữa kì (ĐĐGgk). */
  MID_TERM,
  /** Đánh giá cuối kì (ĐĐGck). */
  END_OF_TERM,
  /** Đánh giá lại trong hè. */
  RETEST,
  /** Nhận xét. */
  COMMENT,
  /** A number of days, centimetres or kilograms. */
  COUNT,
  /** Other words, such as a commendation. */
  TEXT;

  /** Whether it takes what became of one test or assessment of a term. */
  boolean isSlot() {
    return switch (this) {
      case REGULAR, TOPIC, MID_TERM, END_OF_TERM -> true;
      case LEVEL, TEST, RETEST, COMMENT, COUNT, TEXT -> false;
    };
  }
}
