package vn.hocbaso.signing.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xml.sax.SAXException;

/**
 * A document and where its elements stand in its bytes. To sign one of our records with a parser
 * that builds trees and writes them anew takes longer than the signature itself; and what is not
 * written anew cannot come out different.
 */
public final class ScannedXml {

  private final byte[] xml;
  private final List<ScannedElement> elements;

  private ScannedXml(byte[] xml, List<ScannedElement> elements) {
    this.xml = xml;
    this.elements = elements;
  }

  /**
   * Finds every element and its bounds.
   *
   * @throws SAXException when it is not well-formed or uses more of XML than our documents do
   */
  public static ScannedXml read(byte[] xml) throws SAXException {
    return new ScannedXml(xml, new XmlScanner(xml).scan());
  }

  /** Every element, in document order. */
  List<ScannedElement> all() {
    return elements;
  }

  /** Every element whose local name is this, in any namespace. */
  public List<ScannedElement> named(String local) {
    return elements.stream().filter(one -> one.local().equals(local)).toList();
  }

  /** Every element that some reader could take for the one with this identifier. */
  public List<ScannedElement> identified(String id) {
    return elements.stream().filter(one -> one.isIdentifiedBy(id)).toList();
  }

  /** Exclusive canonical XML 1.0, without comments since there are none. */
  public byte[] canonical(ScannedElement element) {
    try {
      return ExclusiveForm.of(xml, element);
    } catch (SAXException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The document with something more at the end of what is inside an element; all other bytes stay.
   *
   * @param text well-formed in that place
   */
  public byte[] with(ScannedElement element, String text) {
    boolean open = element.to() < element.end();
    int cut = open ? element.to() : element.end() - "/>".length();
    String closing = "</" + element.qualified() + ">";
    byte[] more = (open ? text : ">" + text + closing).getBytes(StandardCharsets.UTF_8);
    int rest = open ? element.to() : element.end();
    byte[] whole = new byte[cut + more.length + xml.length - rest];
    System.arraycopy(xml, 0, whole, 0, cut);
    System.arraycopy(more, 0, whole, cut, more.length);
    System.arraycopy(xml, rest, whole, cut + more.length, xml.length - rest);
    return whole;
  }
}
