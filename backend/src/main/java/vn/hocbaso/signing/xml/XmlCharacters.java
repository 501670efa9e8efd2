package vn.hocbaso.signing.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** References to characters, and how canonical XML writes characters. */
final class XmlCharacters {

  private static final int LONGEST = 12;
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  /** XML 1.0, production 66. */
  private static final Pattern NUMBER = Pattern.compile("#(?:[0-9]+|x(?<hex>[0-9A-Fa-f]+))");

  private XmlCharacters() {}

  /**
   * Offset behind a reference.
   *
   * @throws SAXException when it is none, or of a character that XML does not know
   */
  static int referenceEnd(byte[] xml, int ampersand) throws SAXException {
    for (int end = ampersand + 1; end < xml.length && end < ampersand + LONGEST; end++) {
      if (xml[end] == ';') {
        referenced(new String(xml, ampersand + 1, end - ampersand - 1, StandardCharsets.UTF_8));
        return end + 1;
      }
    }
    throw new SAXException("a reference without end");
  }

  /** The text with every reference replaced by its character. */
  static String resolved(String raw) throws SAXException {
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    for (int at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
      int end = raw.indexOf(';', at);
      text.append(raw, from, at).append(referenced(raw.substring(at + 1, end)));
      from = end + 1;
    }
    return text.append(raw, from, raw.length()).toString();
  }

  private static String referenced(String name) throws SAXException {
    String named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    int code = code(name);
    if (!isCharacter(code)) {
      throw new SAXException("no character");
    }
    return Character.toString(code);
  }

  /** Java's own reader of numbers would take a sign and the digits of every script. */
  private static int code(String name) throws SAXException {
    Matcher number = NUMBER.matcher(name);
    if (!number.matches()) {
      throw new SAXException("neither a known entity nor the number of a character");
    }
    try {
      return number.group("hex") == null
          ? Integer.parseInt(name, 1, name.length(), 10)
          : Integer.parseInt(name, 2, name.length(), 16);
    } catch (NumberFormatException tooLarge) {
      throw new SAXException("no character", tooLarge);
    }
  }

  private static boolean isCharacter(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || (code >= ' ' && code < 0xD800)
        || (code >= 0xE000 && code < 0xFFFE)
        || (code >= 0x10000 && code <= Character.MAX_CODE_POINT);
  }

  /** As canonical XML writes text (W3C Canonical XML 1.0, section 2.3). */
  static String text(String plain) {
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      switch (one) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#xD;");
        default -> out.append(one);
      }
    }
    return out.toString();
  }

  /** As canonical XML writes the value of an attribute. */
  static String value(String plain) {
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      switch (one) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        case '\t' -> out.append("&#x9;");
        case '\n' -> out.append("&#xA;");
        case '\r' -> out.append("&#xD;");
        default -> out.append(one);
      }
    }
    return out.toString();
  }
}
