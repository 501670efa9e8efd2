package vn.hocbaso.assessment.secondary;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.assessment.Label;

/** The four levels of learning and of conduct (TT22/2021, Art. 8 and 9), best first. */
public enum Level {
  GOOD("TOT", 1, "Tốt", "Good"),
  FAIR("KHA", 2, "Khá", "Fair"),
  REACHED("DAT", 3, "Đạt", "Reached"),
  NOT_REACHED("CHUA_DAT", 4, "Chưa đạt", "Not reached");

  private final String code;
  private final int exchangeCode;
  private final String vietnamese;
  private final String english;

  Level(String code, int exchangeCode, String vietnamese, String english) {
    this.code = code;
    this.exchangeCode = exchangeCode;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /** The number of the national exchange schema ({@code mahocluc}, {@code mahanhkiem}). */
  public int exchangeCode() {
    return exchangeCode;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The level with this code, or empty when there is none. */
  public static Optional<Level> of(String code) {
    return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
  }

  /** Whether this level is as good as the other or better. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** By how many levels this one is lower than the other; negative when it is higher. */
  int stepsBelow(Level other) {
    return exchangeCode - other.exchangeCode;
  }

  /** The next better level; the best has none above itself. */
  Level oneHigher() {
    return Arrays.stream(values()).filter(level -> stepsBelow(level) == 1).findFirst().orElse(this);
  }
}
