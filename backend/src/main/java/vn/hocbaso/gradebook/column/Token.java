package vn.hocbaso.gradebook.column;

import java.util.List;
import vn.hocbaso.assessment.Label;

/** Letters that stand in a column in place of a mark, or before it (TT22/2021, Art. 7 and 14). */
public enum Token {
  /** Missed without a reason: counts 0, or Chưa đạt. */
  MISSED(
      "V",
      "Vắng không phép: tính 0 điểm hoặc Chưa đạt",
      "Missed without a reason: counts as the worst"),
  /** Missed with a reason: nothing counts before the make-up test. */
  AWAITS_MAKE_UP(
      "P", "Vắng có phép: chờ kiểm tra bù", "Missed with a reason: awaits the make-up test"),
  /** Stands before the mark of a make-up test. */
  MADE_UP("B", "Điểm kiểm tra bù, ví dụ B8,5", "Mark of the make-up test, such as B8.5"),
  /** Registered for reassessment, without a result yet. */
  REGISTERED(
      "ĐK",
      "Đã đăng ký đánh giá lại, chờ kết quả",
      "Registered for reassessment, awaits the result"),
  /** Registered for reassessment, but did not take it: the result of the year stands. */
  NOT_TAKEN(
      "V",
      "Không dự đánh giá lại: giữ kết quả cả năm",
      "Did not take the reassessment: the result of the year stands");

  /** The tokens of a test in a term. */
  public static final List<Token> OF_SITTINGS = List.of(MISSED, AWAITS_MAKE_UP, MADE_UP);

  /** The tokens of a reassessment in summer. */
  public static final List<Token> OF_REASSESSMENTS = List.of(REGISTERED, NOT_TAKEN);

  private final String text;
  private final String vietnamese;
  private final String english;

  Token(String text, String vietnamese, String english) {
    this.text = text;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** How it is written and stored. */
  public String text() {
    return text;
  }

  /** What it means. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** Whether a value follows it. */
  public boolean isPrefix() {
    return this == MADE_UP;
  }

  /** Whether something is still to come, so that a book cannot be closed over it. */
  public boolean awaits() {
    return this == AWAITS_MAKE_UP || this == REGISTERED;
  }
}
