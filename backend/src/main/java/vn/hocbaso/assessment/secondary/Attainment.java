package vn.hocbaso.assessment.secondary;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.assessment.Label;

/** The result of what is assessed by comment only (TT22/2021, Art. 5 and 9). */
public enum Attainment {
  REACHED("Đ", "Đạt", "Reached"),
  NOT_REACHED("CĐ", "Chưa đạt", "Not reached");

  private final String code;
  private final String vietnamese;
  private final String english;

  Attainment(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The letters of the statutory forms; {@code Đ} is one composed character (NFC). */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The attainment with these letters, or empty when there is none. */
  public static Optional<Attainment> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
