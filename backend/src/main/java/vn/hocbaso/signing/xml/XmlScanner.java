package vn.hocbaso.signing.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.xml.ScannedElement.Attribute;
import vn.hocbaso.signing.xml.ScannedElement.Binding;

/**
 * Reads the part of XML that our documents are written in, and remembers where everything stands:
 * UTF-8, elements, attributes without prefix, text and references to characters. All else is an
 * error: document types, comments, processing instructions, CDATA, carriage returns. What it
 * accepts, every XML parser reads alike.
 */
final class XmlScanner {

  private static final int DEEPEST = 64;
  private static final int MOST_ATTRIBUTES = 64;

  /** Ours, and that of the JDK's serializer, which writes what the library returns. */
  private static final List<byte[]> DECLARATIONS =
      List.of(
          ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
          ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"));

  private static final byte[] SECTION_END = ascii("]]>");

  private final byte[] xml;
  private final List<ScannedElement> found = new ArrayList<>();
  private int at;

  XmlScanner(byte[] xml) {
    this.xml = xml;
  }

  /** Every element in document order, the root first. */
  List<ScannedElement> scan() throws SAXException {
    requireUtf8();
    for (byte[] declaration : DECLARATIONS) {
      if (follows(declaration)) {
        at = declaration.length;
      }
    }
    blanks();
    @Nullable ScannedElement open = null;
    int depth = 0;
    do {
      if (peek(0) == '<' && peek(1) == '/') {
        open = closed(open);
        depth--;
      } else if (peek(0) == '<') {
        if (++depth > DEEPEST) {
          throw fault();
        }
        ScannedElement next = tag(open);
        boolean empty = xml[at - 2] == '/';
        depth -= empty ? 1 : 0;
        open = empty ? open : next;
      } else {
        text();
      }
    } while (open != null);
    blanks();
    if (at != xml.length) {
      throw fault();
    }
    return found;
  }

  private void requireUtf8() throws SAXException {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
    } catch (CharacterCodingException other) {
      throw fault();
    }
  }

  private ScannedElement tag(@Nullable ScannedElement parent) throws SAXException {
    int start = at++;
    ScannedElement element = new ScannedElement(name(), parent, start);
    List<Attribute> attributes = new ArrayList<>(2);
    List<Binding> bindings = new ArrayList<>(1);
    Set<String> names = new HashSet<>();
    while (true) {
      boolean apart = blanks();
      if (peek(0) == '>' || (peek(0) == '/' && peek(1) == '>')) {
        break;
      }
      String name = name();
      if (!apart || !names.add(name) || names.size() > MOST_ATTRIBUTES) {
        throw fault();
      }
      attribute(name, attributes, bindings);
    }
    boolean empty = peek(0) == '/';
    at += empty ? 2 : 1;
    element.opened(attributes, List.copyOf(bindings), at);
    if (empty) {
      element.closed(at, at);
    }
    if (!element.prefix().isEmpty() && element.namespace().isEmpty()) {
      throw fault();
    }
    found.add(element);
    return element;
  }

  private void attribute(String name, List<Attribute> attributes, List<Binding> bindings)
      throws SAXException {
    blanks();
    require('=');
    blanks();
    String value = value();
    if (name.equals("xmlns") || name.startsWith("xmlns:")) {
      String prefix = name.equals("xmlns") ? "" : name.substring("xmlns:".length());
      if (value.isEmpty()
          || prefix.startsWith("xml")
          || value.startsWith("http://www.w3.org/XML")) {
        throw fault();
      }
      bindings.add(new Binding(prefix, value));
    } else if (name.indexOf(':') >= 0) {
      throw fault();
    } else {
      attributes.add(new Attribute(name, value));
    }
  }

  private String value() throws SAXException {
    byte quote = peek(0);
    if (quote != '"' && quote != '\'') {
      throw fault();
    }
    int from = ++at;
    boolean plain = true;
    while (peek(0) != quote) {
      byte one = xml[at];
      if (one == '<' || one == '\t' || one == '\n') {
        throw fault();
      }
      plain &= one != '&';
      character();
    }
    String raw = new String(xml, from, at - from, StandardCharsets.UTF_8);
    at++;
    return plain ? raw : XmlCharacters.resolved(raw);
  }

  private void text() throws SAXException {
    while (peek(0) != '<') {
      if (xml[at] == ']' && follows(SECTION_END)) {
        throw fault();
      }
      character();
    }
  }

  /** One byte, or one reference, that may stand in text and values alike. */
  private void character() throws SAXException {
    byte one = xml[at];
    if (one == '&') {
      at = XmlCharacters.referenceEnd(xml, at);
    } else if ((one >= 0 && one < ' ' && one != '\t' && one != '\n') || isNoCharacter()) {
      throw fault();
    } else {
      at++;
    }
  }

  /** U+FFFE and U+FFFF. */
  private boolean isNoCharacter() {
    return xml[at] == (byte) 0xEF
        && at + 2 < xml.length
        && xml[at + 1] == (byte) 0xBF
        && (xml[at + 2] & 0xFE) == 0xBE;
  }

  private @Nullable ScannedElement closed(@Nullable ScannedElement open) throws SAXException {
    int before = at;
    at += 2;
    String name = name();
    blanks();
    require('>');
    if (open == null || !name.equals(open.qualified())) {
      throw fault();
    }
    open.closed(before, at);
    return open.parent();
  }

  private String name() throws SAXException {
    int from = at;
    int colons = 0;
    while (isNamePart(peek(0))) {
      colons += xml[at] == ':' ? 1 : 0;
      at++;
    }
    boolean sound =
        at > from
            && isNameStart(xml[from])
            && colons <= 1
            && (colons == 0 || (xml[at - 1] != ':' && afterColonStarts(from)));
    if (!sound) {
      throw fault();
    }
    return new String(xml, from, at - from, StandardCharsets.US_ASCII);
  }

  private boolean afterColonStarts(int from) {
    int colon = from;
    while (xml[colon] != ':') {
      colon++;
    }
    return isNameStart(xml[colon + 1]);
  }

  private static boolean isNameStart(byte one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '_';
  }

  private static boolean isNamePart(byte one) {
    return isNameStart(one) || (one >= '0' && one <= '9') || one == '-' || one == '.' || one == ':';
  }

  private boolean blanks() {
    int from = at;
    while (at < xml.length && (xml[at] == ' ' || xml[at] == '\t' || xml[at] == '\n')) {
      at++;
    }
    return at > from;
  }

  private boolean follows(byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= xml.length || xml[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private void require(char wanted) throws SAXException {
    if (peek(0) != wanted) {
      throw fault();
    }
    at++;
  }

  private byte peek(int ahead) throws SAXException {
    if (at + ahead >= xml.length) {
      throw fault();
    }
    return xml[at + ahead];
  }

  private SAXException fault() {
    return new SAXException("unexpected at byte " + at);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
