package vn.hocbaso.record.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings every text of a record to one form, so that equal words are equal bytes: Unicode NFC, line
 * feeds only, no outer blanks, and none of the characters that XML cannot hold or that make a
 * reader see other letters than the file contains (controls, direction overrides, invisible marks).
 */
final class ContentText {

  static final int NAME = 200;
  static final int COMMENT = 4000;

  /** Letters that print nothing or reorder their neighbours; ZWJ and ZWNJ spell words and stay. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FEFF}\\x{AD}\\x{200B}\\x{200E}\\x{200F}"
              + "\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}&&[^\\n]]");

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern BLANK = Pattern.compile("[\\t\\x{A0}]");
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern BLANK_AT_BREAK = Pattern.compile(" ?\\n ?");

  private ContentText() {}

  /** A text that must say something, on one line. */
  static String line(String name, String value, int longest) {
    String cleaned = clean(BREAK.matcher(value).replaceAll(" "));
    if (cleaned.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    return bounded(name, cleaned, longest);
  }

  /** A one-line text that may be absent; blank counts as absent. */
  static @Nullable String optionalLine(String name, @Nullable String value, int longest) {
    return value == null || clean(value).isEmpty() ? null : line(name, value, longest);
  }

  /** A text of any number of lines, possibly empty. */
  static String prose(String name, String value) {
    return bounded(name, clean(value), COMMENT);
  }

  /** A code that must match a pattern as it stands. */
  static String code(String name, String value, Pattern pattern) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " is not of the form " + pattern.pattern());
    }
    return value;
  }

  /** Cleaning a cleaned text changes nothing, which the round trip through XML relies on. */
  private static String clean(String value) {
    String lines = BREAK.matcher(value).replaceAll("\n");
    String visible = INVISIBLE.matcher(BLANK.matcher(lines).replaceAll(" ")).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    String single = BLANKS.matcher(composed).replaceAll(" ");
    return BLANK_AT_BREAK.matcher(single).replaceAll("\n").strip();
  }

  private static String bounded(String name, String value, int longest) {
    if (value.length() > longest) {
      throw new IllegalArgumentException(name + " is longer than " + longest + " characters");
    }
    return value;
  }
}
