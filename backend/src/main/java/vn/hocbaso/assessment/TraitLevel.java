package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How clearly and how often a student shows a quality or competency (TT27/2020, Art. 7). */
public enum TraitLevel {
  GOOD("T", "Tốt", "Good"),
  REACHED("Đ", "Đạt", "Reached"),
  NEEDS_EFFORT("C", "Cần cố gắng", "Needs effort");

  private final String code;
  private final String vietnamese;
  private final String english;

  TraitLevel(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The letter of the statutory forms; {@code Đ} is one composed character (NFC). */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The level with this letter, or empty when there is none. */
  public static Optional<TraitLevel> of(String code) {
    return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
  }
}
