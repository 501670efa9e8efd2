package vn.hocbaso.record.document.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements and text one way only: no blanks between tags that a tool could re-indent, no
 * empty-element tags, and escapes as in Canonical XML 1.0, so that bytes follow from content alone.
 */
final class XmlText {

  private final StringBuilder out =
      new StringBuilder(8192).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Opens an element; the attributes are written as given. */
  XmlText open(String name, String attributes, Runnable body) {
    out.append('<').append(name).append(attributes).append('>');
    body.run();
    out.append("</").append(name).append('>');
    return this;
  }

  XmlText open(String name, Runnable body) {
    return open(name, "", body);
  }

  XmlText empty(String name) {
    return open(name, () -> {});
  }

  XmlText leaf(String name, String text) {
    return open(name, () -> escape(text));
  }

  XmlText leaf(String name, int number) {
    return leaf(name, Integer.toString(number));
  }

  /** Writes nothing if the value is absent. */
  XmlText optional(String name, @Nullable Object value) {
    return value == null ? this : leaf(name, value.toString());
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(letter);
      }
    }
  }
}
