package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/** The four assessment periods (kỳ đánh giá) of a primary school year. */
public enum AssessmentPeriod {
  MIDDLE_OF_TERM_1("GIUA_HK1", "Giữa học kì I", "Middle of term 1"),
  END_OF_TERM_1("CUOI_HK1", "Cuối học kì I", "End of term 1"),
  MIDDLE_OF_TERM_2("GIUA_HK2", "Giữa học kì II", "Middle of term 2"),
  YEAR_END("CUOI_NAM", "Cuối năm học", "Year end");

  private final String code;
  private final String vietnamese;
  private final String english;

  AssessmentPeriod(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that schools use and that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The period with this code, or empty when there is none. */
  public static Optional<AssessmentPeriod> of(String code) {
    return Arrays.stream(values()).filter(period -> period.code.equals(code)).findFirst();
  }
}
