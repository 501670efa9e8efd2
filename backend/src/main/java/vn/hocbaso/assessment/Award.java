package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * A title that follows from the result alone (TT27/2020, Art. 13). The other titles rest on what
 * the class and the teacher recognise and are entered as a commendation.
 */
public enum Award {
  EXCELLENT_STUDENT("HOC_SINH_XUAT_SAC", "Học sinh Xuất sắc", "Excellent student");

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
