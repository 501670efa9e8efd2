package vn.hocbaso.record.document.xml;

import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.INCONSISTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds a file against what we would have written from its content. Names, attributes and text must
 * agree; only signatures in their slots, blanks between tags and namespace declarations may differ.
 */
final class SameTree {

  private SameTree() {}

  static void require(Document given, Document written) throws UnreadableRecordException {
    compare(given.getDocumentElement(), written.getDocumentElement());
  }

  private static void compare(Element given, Element written) throws UnreadableRecordException {
    List<Element> left = children(given);
    List<Element> right = children(written);
    boolean same =
        Objects.equals(given.getLocalName(), written.getLocalName())
            && attributes(given).equals(attributes(written))
            && left.size() == right.size()
            && (!right.isEmpty() || text(given).equals(text(written)));
    if (!same) {
      throw new UnreadableRecordException(
          INCONSISTENT, written.getLocalName() + " is not in canonical form");
    }
    for (int i = 0; i < left.size(); i++) {
      compare(left.get(i), right.get(i));
    }
  }

  /** Where a signature stands, the blanks beside it are no text of ours. */
  private static String text(Element element) {
    return element.getElementsByTagName("*").getLength() == 0 ? element.getTextContent() : "";
  }

  private static boolean isSignature(Element element) {
    return XMLSignature.XMLNS.equals(element.getNamespaceURI())
        && "Signature".equals(element.getLocalName());
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !isSignature(child)) {
        children.add(child);
      }
    }
    return children;
  }

  private static List<String> attributes(Element element) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
        attributes.add(attribute.getName() + "=" + attribute.getValue());
      }
    }
    return attributes;
  }
}
