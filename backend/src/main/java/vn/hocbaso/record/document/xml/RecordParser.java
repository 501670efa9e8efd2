package vn.hocbaso.record.document.xml;

import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.NOT_A_RECORD;
import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.NOT_XML;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses a file that passed {@link XmlGate} and holds it against the published schema. */
final class RecordParser {

  private static final Schema SCHEMA = schema();

  private RecordParser() {}

  static Document parse(String xml) throws UnreadableRecordException {
    Document document;
    try {
      document = builder().parse(new InputSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new UnreadableRecordException(NOT_XML, "not well-formed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    validate(document);
    return document;
  }

  private static void validate(Document document) throws UnreadableRecordException {
    try {
      Validator validator = SCHEMA.newValidator();
      validator.setErrorHandler(new Strict());
      validator.validate(new DOMSource(document));
    } catch (SAXException e) {
      throw new UnreadableRecordException(NOT_A_RECORD, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setCoalescing(true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's XML parser cannot be closed", e);
    }
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(
          new StreamSource(RecordParser.class.getResourceAsStream("/xsd/hoc-ba-1.0.xsd")));
    } catch (SAXException e) {
      throw new IllegalStateException("the published schema is not a schema", e);
    }
  }

  /** Every finding ends the reading, and none is printed on the way. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
