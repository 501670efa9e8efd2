package vn.hocbaso.signing.xml;

import java.nio.charset.StandardCharsets;
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

  /**
   * A free slot and what is signed.
   *
   * @param place the empty element that takes the signature
   * @param covered canonical form of the element that is signed
   */
  record Free(ScannedXml document, ScannedElement place, byte[] covered) {

    /** The document with the signature. */
    byte[] with(String signature) {
      return document.with(place, signature);
    }
  }

  /**
   * Finds the slot.
   *
   * @throws DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when it is taken, or it or what is
   *     to be signed is not there exactly once
   */
  static Free free(byte[] content, XmlSlot slot) {
    ScannedXml document = scan(content);
    ScannedElement place = place(document, slot);
    ScannedElement covered = only(document.identified(slot.referencedId()), slot.referencedId());
    if (!place.isEmpty() || place.within(covered)) {
      throw unsuitable(slot.slotElement());
    }
    return new Free(document, place, document.canonical(covered));
  }

  /** The signature in the slot, in canonical form. */
  static String signatureIn(byte[] signed, XmlSlot slot) {
    ScannedXml document = scan(signed);
    List<ScannedElement> here = place(document, slot).children();
    return new String(document.canonical(only(here, slot.slotElement())), StandardCharsets.UTF_8);
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

  private static ScannedElement place(ScannedXml document, XmlSlot slot) {
    String id = slot.slotId();
    if (id == null) {
      return only(document.named(slot.slotElement()), slot.slotElement());
    }
    ScannedElement place = only(document.identified(id), id);
    if (!slot.slotElement().equals(place.local()) || !id.equals(place.attribute("Id"))) {
      throw unsuitable(id);
    }
    return place;
  }

  private static ScannedXml scan(byte[] content) {
    try {
      return ScannedXml.read(content);
    } catch (SAXException unreadable) {
      throw unsuitable("XML");
    }
  }

  private static Document parse(byte[] content) {
    try {
      return ClosedXml.parse(content);
    } catch (SAXException unreadable) {
      throw unsuitable("XML");
    }
  }

  private static <T> T only(List<T> found, String name) {
    if (found.size() != 1) {
      throw unsuitable(name);
    }
    return found.getFirst();
  }

  static DomainException unsuitable(String part) {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, part);
  }
}
