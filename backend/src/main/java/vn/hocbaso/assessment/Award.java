package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * A title of the year in primary school (TT27/2020, Art. 13). {@link #EXCELLENT_STUDENT} follows
 * from the result alone, {@link #OUTSTANDING_STUDENT} also from what teacher and class recognise.
 */
public enum Award {
  EXCELLENT_STUDENT("HOC_SINH_XUAT_SAC", "Học sinh Xuất sắc", "Excellent student"),
  OUTSTANDING_STUDENT(
      "HOC_SINH_TIEU_BIEU",
      "Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện",
      "Outstanding student who did well in learning and training");

  private final String code;
  private final String vietnamese;
  private final String english;

  Award(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The title to show and to print. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The title with this code, or empty when there is none. */
  public static Optional<Award> of(String code) {
    return Arrays.stream(values()).filter(award -> award.code.equals(code)).findFirst();
  }
}
