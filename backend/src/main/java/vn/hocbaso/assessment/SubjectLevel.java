package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How far a student reached the aims of a subject or educational activity (TT27/2020, Art. 7). */
public enum SubjectLevel {
  COMPLETED_WELL("T", "Hoàn thành tốt", "Completed well"),
  COMPLETED("H", "Hoàn thành", "Completed"),
  NOT_COMPLETED("C", "Chưa hoàn thành", "Not completed");

  private final String code;
  private final String vietnamese;
  private final String english;

  SubjectLevel(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The letter of the statutory forms. */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The level with this letter, or empty when there is none. */
  public static Optional<SubjectLevel> of(String code) {
    return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
  }
}
