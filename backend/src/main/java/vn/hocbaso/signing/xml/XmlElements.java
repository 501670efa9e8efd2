package vn.hocbaso.signing.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Questions about the elements of a document. */
public final class XmlElements {

  private XmlElements() {}

  /** Every element whose local name is this, in any namespace. */
  public static List<Element> named(Document document, String localName) {
    return list(document.getElementsByTagNameNS("*", localName));
  }

  /** Every signature, in document order. */
  public static List<Element> signatures(Document document) {
    return list(document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature"));
  }

  /** Every element, in document order. */
  public static List<Element> all(Document document) {
    return list(document.getElementsByTagNameNS("*", "*"));
  }

  /** Every element below another whose local name is this, in any namespace. */
  public static List<Element> below(Element parent, String localName) {
    return list(parent.getElementsByTagNameNS("*", localName));
  }

  /**
   * Every element that some reader could take for the one with this identifier: tools differ in
   * whether {@code Id}, {@code ID}, {@code id} and {@code xml:id} count, so all do.
   */
  public static List<Element> identified(Document document, String id) {
    return all(document).stream().filter(element -> identifiers(element).contains(id)).toList();
  }

  /** All values of identifying attributes of the element. */
  public static List<String> identifiers(Element element) {
    List<String> values = new ArrayList<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getLocalName() != null
          && attribute.getLocalName().toLowerCase(Locale.ROOT).equals("id")) {
        values.add(attribute.getValue());
      }
    }
    return values;
  }

  /** Local names of the elements directly below another, in document order. */
  public static List<String> children(Element parent) {
    List<String> names = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        names.add(element.getLocalName());
      }
    }
    return names;
  }

  /** Local names from the root to the element, joined by {@code /}. */
  public static String path(Element element) {
    String name = element.getLocalName();
    return element.getParentNode() instanceof Element parent ? path(parent) + "/" + name : name;
  }

  /** Whether the inner node is the outer one or lies below it. */
  public static boolean within(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParentNode()) {
      if (node.isSameNode(outer)) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
