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

  /**
   * The identifier of the signature in the slot.
   *
   * @throws DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} unless there is exactly one, and
   *     nothing else was signed over it
   */
  static String outermost(byte[] content, XmlSlot slot) {
    Document document = parse(content);
    List<Element> signatures = XmlElements.signatures(document);
    List<Element> here =
        signatures.stream()
            .filter(
                one ->
                    one.getParentNode() instanceof Element place
                        && slot.is(place.getLocalName(), place.getAttribute("Id")))
            .toList();
    Element signature = only(here, slot.slotElement());
    boolean covered =
        XmlElements.named(document, "Reference").stream()
            .filter(reference -> !XmlElements.within(reference, signature))
            .map(reference -> reference.getAttribute("URI").replaceFirst("^#", ""))
            .flatMap(id -> XmlElements.identified(document, id).stream())
            .anyMatch(element -> XmlElements.within(signature, element));
    if (covered) {
      throw unsuitable(slot.slotElement());
    }
    return signature.getAttribute("Id");
  }

  static Element place(Document document, XmlSlot slot) {
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

  static Document parse(byte[] content) {
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

  static DomainException unsuitable(String part) {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, part);
  }
}
