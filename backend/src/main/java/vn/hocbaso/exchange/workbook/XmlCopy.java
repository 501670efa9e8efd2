package vn.hocbaso.exchange.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes XML that was read a moment ago, element by element, so that parts of it may be changed.
 */
final class XmlCopy {

  private final StringBuilder text = new StringBuilder();

  XmlCopy() {}

  /** A whole part with its declaration. */
  static XmlCopy part() {
    XmlCopy copy = new XmlCopy();
    copy.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return copy;
  }

  /** The attributes of the element at hand, by their names as written. */
  static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** Begins the element at hand, with other attributes than it has. */
  void start(XMLStreamReader reader, Map<String, String> attributes) {
    text.append('<').append(name(reader.getPrefix(), reader.getLocalName()));
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, orEmpty(reader.getNamespaceURI(i)));
    }
    attributes.forEach(this::attribute);
    text.append('>');
  }

  /** Begins, ends or continues whatever is at hand, as it is. */
  void as(XMLStreamReader reader) {
    if (reader.isStartElement()) {
      start(reader, attributes(reader));
    } else if (reader.isEndElement()) {
      text.append("</").append(name(reader.getPrefix(), reader.getLocalName())).append('>');
    } else if (reader.isCharacters()) {
      escape(reader.getText(), false);
    }
  }

  /** Puts in what is XML already. */
  void raw(String xml) {
    text.append(xml);
  }

  /** Puts in words. */
  void words(String words) {
    escape(words, false);
  }

  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escape(value, true);
    text.append('"');
  }

  private void escape(String value, boolean inAttribute) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\r' -> text.append("&#13;");
        case '\n', '\t' -> text.append(inAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> text.append(c);
      }
    }
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
