package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/** The result of the year as a whole (đánh giá kết quả giáo dục; TT27/2020, Art. 9), best first. */
public enum OverallResult {
  EXCELLENT("HTXS", "Hoàn thành xuất sắc", "Completed with excellence"),
  GOOD("HTT", "Hoàn thành tốt", "Completed well"),
  COMPLETED("HT", "Hoàn thành", "Completed"),
  NOT_COMPLETED("CHT", "Chưa hoàn thành", "Not completed");

  private final String code;
  private final String vietnamese;
  private final String english;

  OverallResult(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that schools use and that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The name to show and to print. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The result with this code, or empty when there is none. */
  public static Optional<OverallResult> of(String code) {
    return Arrays.stream(values()).filter(result -> result.code.equals(code)).findFirst();
  }
}
