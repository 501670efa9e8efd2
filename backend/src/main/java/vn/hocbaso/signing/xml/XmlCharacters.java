package vn.hocbaso.signing.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.xml.sax.SAXException;

/** References to characters, and how canonical XML writes characters. */
final class XmlCharacters {

  private static final int LONGEST = 12;
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

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
    try {
      int code =
          name.startsWith("#x")
              ? Integer.parseUnsignedInt(name, 2, name.length(), 16)
              : Integer.parseUnsignedInt(name, requireHash(name), name.length(), 10);
      if (isCharacter(code)) {
        return Character.toString(code);
      }
    } catch (NumberFormatException | IndexOutOfBoundsException none) {
      throw new SAXException("no reference", none);
    }
    throw new SAXException("no character");
  }

  private static int requireHash(String name) throws SAXException {
    if (!name.startsWith("#")) {
      throw new SAXException("an entity");
    }
    return 1;
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
