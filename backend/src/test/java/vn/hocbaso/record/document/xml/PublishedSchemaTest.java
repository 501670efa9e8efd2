package vn.hocbaso.record.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PublishedSchemaTest {

  @Test
  void explainsEveryElementInBothLanguages() throws Exception {
    NodeList elements =
        schema().getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
    assertThat(elements.getLength()).isGreaterThan(60);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      NodeList words =
          element.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "documentation");
      assertThat(words.getLength()).as(element.getAttribute("name")).isEqualTo(2);
      assertThat(((Element) words.item(0)).getAttribute("xml:lang")).isEqualTo("vi");
      assertThat(((Element) words.item(1)).getAttribute("xml:lang")).isEqualTo("en");
    }
  }

  @Test
  void isForTheNamespaceThatIsWritten() throws Exception {
    assertThat(schema().getDocumentElement().getAttribute("targetNamespace"))
        .isEqualTo(YearRecordXml.NAMESPACE);
  }

  private static Document schema() throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(PublishedSchemaTest.class.getResourceAsStream("/xsd/hoc-ba-1.0.xsd"));
  }
}
