package vn.hocbaso.gradebook.column;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may stand in a legal record: composed Unicode in one line, nothing invisible. */
public final class PlainText {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");
  private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

  private PlainText() {}

  /**
   * NFC, without blanks around it, runs of blanks and line breaks as one blank, and without the
   * characters of no width that copying from a web page brings along.
   */
  public static String canonical(String typed) {
    String visible = WITHOUT_WIDTH.matcher(typed).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /**
   * Whether the text has a character that XML 1.0 cannot carry or that could show the text
   * differently from what is signed (direction overrides).
   */
  public static boolean hasForbiddenCharacter(String text) {
    return text.codePoints().anyMatch(PlainText::isForbidden);
  }

  private static boolean isForbidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          true;
      case Character.FORMAT -> character != 0x200d && character != 0x200c;
      default -> false;
    };
  }
}
