package vn.hocbaso.signing.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A parser for documents that anyone may have made: no document type, no entities, bounded. */
public final class ClosedXml {

  /** Deep enough for a record with signatures (about 20), shallow enough for any recursion. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "jdk.xml.maxElementDepth", "64",
          "jdk.xml.elementAttributeLimit", "64",
          "jdk.xml.maxXMLNameLimit", "256");

  private ClosedXml() {}

  /**
   * Parses.
   *
   * @throws SAXException when it is not well-formed, has a document type or exceeds a bound
   */
  public static Document parse(byte[] content) throws SAXException {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    LIMITS.forEach(factory::setAttribute);
    return factory;
  }

  /** The default handler prints to the error stream; the exception says it all. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

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
