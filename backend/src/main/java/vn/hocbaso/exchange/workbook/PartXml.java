package vn.hocbaso.exchange.workbook;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Walks one XML part forward. A document type declaration ends the reading at once: a workbook
 * never has one (ECMA-376 part 2, 8.1.4), and every entity attack needs one.
 */
final class PartXml implements AutoCloseable {

  private final XMLStreamReader reader;

  PartXml(byte[] part) {
    this.reader = open(part);
  }

  private static XMLStreamReader open(byte[] part) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    } catch (XMLStreamException broken) {
      throw damaged();
    }
  }

  /** What is at hand, for copying it. */
  XMLStreamReader reader() {
    return reader;
  }

  /** Steps to the next event; false at the end of the part. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw DomainException.of(WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
      }
      return true;
    } catch (XMLStreamException broken) {
      throw damaged();
    }
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Character data at hand, or nothing. */
  String text() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** An attribute by its local name, whatever its namespace. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException ignored) {
      // Nothing is left open: the part is an array in memory.
    }
  }

  static DomainException damaged() {
    return DomainException.of(WorkbookProblem.STUDENT_FILE_DAMAGED);
  }
}
