package vn.hocbaso.exchange.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings text that people typed, on different keyboards and systems, to one form. */
public final class Wording {

  /** Grave, acute, tilde, hook and dot below as combining marks. */
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");

  private Wording() {}

  /** NFC, without line breaks, doubled or outer spaces and invisible characters. */
  public static String clean(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        clean.append(gap && !clean.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return clean.toString();
  }

  /**
   * At most so many characters, without controls and signs that turn the direction of writing; an
   * ellipsis says that there was more.
   */
  public static String shortened(String text, int longest) {
    String shown = UNSEEN.matcher(text).replaceAll("");
    if (shown.length() <= longest) {
      return shown;
    }
    int end = Character.isHighSurrogate(shown.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return shown.substring(0, end) + "…";
  }

  /** Whether the text has controls, halves of characters, or signs that turn its direction. */
  public static boolean hasUnseen(String text) {
    return UNSEEN.matcher(text).find();
  }

  /** True when there is nothing to see. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** Letters and digits only, lower case, without accents: for comparing, never for showing. */
  public static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i) == 'đ' ? 'd' : apart.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * A name as it is spoken, for comparing: lower case, each word's tone mark behind the word. Two
   * customs of placing the mark ("Hoà", "Hòa") are the same name; different tones are not.
   */
  public static String spoken(String name) {
    String apart = Normalizer.normalize(clean(name), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return Arrays.stream(apart.split(" "))
        .map(word -> TONES.matcher(word).replaceAll("") + tones(word))
        .collect(Collectors.joining(" "));
  }

  private static String tones(String word) {
    return TONES.matcher(word).results().map(MatchResult::group).collect(Collectors.joining());
  }

  /** White space of any kind, no-break and zero-width ones included. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
