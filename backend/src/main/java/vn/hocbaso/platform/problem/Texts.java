package vn.hocbaso.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people, in Vietnamese and English, from the bundles {@code problems} and {@code
 * exchange}, what is said to programs standing in the latter. A missing key is a programming error
 * that a test finds; at run time the key itself is shown rather than nothing.
 */
public final class Texts {

  /** Vietnamese, the language of the product and the fallback for every other one. */
  public static final Locale VIETNAMESE = Locale.of("vi");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Texts read before; as many as the bundles have. */
  private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private Texts() {}

  /** Picks the supported language that the {@code Accept-Language} list prefers. */
  public static Locale choose(List<Locale> accepted) {
    for (Locale locale : accepted) {
      if (locale.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
      if (locale.getLanguage().equals("vi") || locale.getLanguage().equals("*")) {
        return VIETNAMESE;
      }
    }
    return VIETNAMESE;
  }

  /** The text of a key of the problem bundles with its values filled in. */
  public static String problem(Locale language, String key, List<Object> arguments) {
    String found = text("problems", language, key, arguments);
    return found.equals(key) ? text("exchange", language, key, arguments) : found;
  }

  /**
   * The text of a single fault: its own, or what the problem of that name says is to be done.
   *
   * @param code key of the problem bundles, or name of a {@link ProblemType}
   */
  public static String fault(Locale language, String code, List<Object> arguments) {
    String own = problem(language, code, arguments);
    return own.equals(code) ? problem(language, code + ".detail", arguments) : own;
  }

  /**
   * The text of a key with its values filled in.
   *
   * @param bundle base name of the resource bundle; {@code _vi} and {@code _en} files must exist
   */
  public static String text(String bundle, Locale language, String key, List<Object> arguments) {
    Pattern pattern = new Pattern(bundle, language, key);
    MessageFormat format = FORMATS.get(pattern);
    if (format == null) {
      format = pattern.read();
      if (format == null) {
        return key;
      }
      FORMATS.put(pattern, format);
    }
    // A format keeps notes while it works, so each caller has its own; copying costs far less than
    // reading the pattern again.
    return ((MessageFormat) format.clone()).format(arguments.toArray());
  }

  private record Pattern(String bundle, Locale language, String key) {

    @Nullable MessageFormat read() {
      ResourceBundle texts = ResourceBundle.getBundle(bundle, language, NO_FALLBACK);
      return texts.containsKey(key) ? new MessageFormat(texts.getString(key), language) : null;
    }
  }
}
