package vn.hocbaso.assessment.curriculum;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.assessment.Label;

/** The two kinds of education that lead through the same grades by different rules. */
public enum EducationKind {
  GENERAL("PHO_THONG", "Giáo dục phổ thông", "General education"),
  CONTINUING("GDTX", "Giáo dục thường xuyên", "Continuing education");

  private final String code;
  private final String vietnamese;
  private final String english;

  EducationKind(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The kind with this code, or empty when there is none. */
  public static Optional<EducationKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
