package vn.hocbaso.exchange.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text that people typed, on different keyboards and systems, to one form. */
public final class Wording {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\u202f\\ufeff]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

  private Wording() {}

  /** NFC, without line breaks, doubled or outer spaces and invisible characters. */
  public static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** Letters and digits only, lower case, without accents: for comparing, never for showing. */
  public static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    return NOT_PLAIN.matcher(bare).replaceAll("");
  }
}
