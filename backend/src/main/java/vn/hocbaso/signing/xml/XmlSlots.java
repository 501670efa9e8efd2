package vn.hocbaso.signing.xml;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;

/** Checks that a document can take a signature in a slot. */
final class XmlSlots {

  private XmlSlots() {}

  static void require(byte[] content, XmlSlot slot) {
    Document document = parse(content);
    Element place = place(document, slot);
    Element covered =
        only(XmlElements.identified(document, slot.referencedId()), slot.referencedId());
    if (place.getFirstChild() != null || XmlElements.within(place, covered)) {
      throw unsuitable(slot.slotElement());
    }
  }

  private static Element place(Document document, XmlSlot slot) {
    String id = slot.slotId();
    if (id == null) {
      return only(XmlElements.named(document, slot.slotElement()), slot.slotElement());
    }
    Element place = only(XmlElements.identified(document, id), id);
    if (!slot.slotElement().equals(place.getLocalName()) || !id.equals(place.getAttribute("Id"))) {
      throw unsuitable(id);
    }
    return place;
  }

  private static Document parse(byte[] content) {
    try {
      return ClosedXml.parse(content);
    } catch (SAXException unreadable) {
      throw unsuitable("XML");
    }
  }

  private static Element only(List<Element> found, String name) {
    if (found.size() != 1) {
      throw unsuitable(name);
    }
    return found.getFirst();
  }

  private static DomainException unsuitable(String part) {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, part);
  }
}
