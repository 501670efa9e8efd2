package vn.hocbaso.exchange.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** Brings text that people typed, on different keyboards and systems, to one form. */
public final class Wording {

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

  /** White space of any kind, no-break and zero-width ones included. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
