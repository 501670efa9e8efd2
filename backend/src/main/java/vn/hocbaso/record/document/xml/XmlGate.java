package vn.hocbaso.record.document.xml;

import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.COMMENT;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.DOCUMENT_TYPE;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.NOT_XML;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.OTHER_ENCODING;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.REPEATED_IDENTIFIER;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.TOO_LARGE;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * First look at a stranger's file, in constant memory: bounds, and nothing that signatures do not
 * cover. Canonicalization drops comments, so a comment could split a signed name; one Id on two
 * elements lets a signature point at one and a reader look at the other. Both are refused; an Id
 * that no signature points at may stand twice, as signing tools write such.
 */
final class XmlGate {

  private static final int DEEPEST = 40;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_ATTRIBUTES = 50;

  /** In characters; ours have some three hundred. */
  private static final int LONGEST_TAG = 8 * 1024;

  /** Without a declaration, XML is UTF-8. */
  private static final Set<String> UTF_8_NAMES = Set.of("UTF-8", "utf-8", "null");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private final Set<String> covered = new HashSet<>(Set.of("data", "thongtinhocba"));
  private int depth;
  private int elements;

  private XmlGate() {}

  /** The text of a file that may be parsed; one reading of the bytes for all who follow. */
  static String pass(byte[] xml) throws UnreadableRecordException {
    if (xml.length > YearRecordXml.LARGEST) {
      throw new UnreadableRecordException(TOO_LARGE, "more bytes than a record has");
    }
    String text = decode(xml);
    requireShortTags(text);
    look(text);
    return text;
  }

  /**
   * Parsers compare each name and namespace in a tag with all others of it, so one long tag costs
   * more than the rest of any file.
   */
  private static void requireShortTags(String text) throws UnreadableRecordException {
    int open = text.indexOf('<');
    while (open >= 0) {
      int close = text.indexOf('>', open);
      int end = close < 0 ? text.length() : close;
      if (end - open > LONGEST_TAG) {
        throw new UnreadableRecordException(TOO_LARGE, "a tag longer than any of a record");
      }
      open = text.indexOf('<', end);
    }
  }

  private static String decode(byte[] xml) throws UnreadableRecordException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableRecordException(NOT_XML, "not UTF-8");
    }
  }

  private static void look(String text) throws UnreadableRecordException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      if (!UTF_8_NAMES.contains(String.valueOf(reader.getCharacterEncodingScheme()))) {
        throw new UnreadableRecordException(OTHER_ENCODING, "declares another encoding");
      }
      XmlGate gate = new XmlGate();
      while (reader.hasNext()) {
        gate.look(reader, reader.next());
      }
      if (!Collections.disjoint(gate.repeated, gate.covered)) {
        throw new UnreadableRecordException(REPEATED_IDENTIFIER, "one signed Id on two elements");
      }
    } catch (XMLStreamException e) {
      throw new UnreadableRecordException(NOT_XML, "not well-formed");
    }
  }

  /** The platform's own parser by name, whatever else lies on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void look(XMLStreamReader reader, int event) throws UnreadableRecordException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> enter(reader);
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new UnreadableRecordException(DOCUMENT_TYPE, "event " + event);
      case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw new UnreadableRecordException(COMMENT, "event " + event);
      default -> {}
    }
  }

  private void enter(XMLStreamReader reader) throws UnreadableRecordException {
    if (++depth > DEEPEST
        || ++elements > MOST_ELEMENTS
        || reader.getAttributeCount() > MOST_ATTRIBUTES) {
      throw new UnreadableRecordException(TOO_LARGE, "more structure than a record has");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private void attribute(String name, String value) {
    if (name.equalsIgnoreCase("id") && !ids.add(value)) {
      repeated.add(value);
    } else if (name.equals("URI") && value.startsWith("#")) {
      covered.add(value.substring(1));
    }
  }
}
