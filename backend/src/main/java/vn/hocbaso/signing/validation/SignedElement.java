package vn.hocbaso.signing.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.xml.XmlElements;

/**
 * What one signature element covers, read from the structure alone. Two forms are accepted: XAdES
 * with exactly one reference by identifier to one element outside which the signature stands, and
 * one to its own signed properties; and plain XML-DSig with the former alone and nothing that could
 * pass for properties. Exclusive canonicalisation is the only transform. Everything that makes
 * wrapping possible is thereby refused before any digest is computed.
 */
record SignedElement(Element signature) {

  private static final String PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";

  private static final List<String> PLAIN_PARTS =
      List.of("SignedInfo", "SignatureValue", "KeyInfo");

  /** Local name of the element that holds the signature. */
  String slot() {
    Node parent = signature.getParentNode();
    return parent instanceof Element element ? element.getLocalName() : "";
  }

  /** Identifier of the element that holds the signature, where it has one. */
  Optional<String> slotId() {
    return signature.getParentNode() instanceof Element parent && parent.hasAttribute("Id")
        ? Optional.of(parent.getAttribute("Id"))
        : Optional.empty();
  }

  /** The signature's own identifier, empty without one. */
  String id() {
    return signature.getAttribute("Id");
  }

  /**
   * What a signature covers.
   *
   * @param id identifier of the one element that it covers; empty with a fault
   */
  record Coverage(Optional<String> id, Optional<DocumentFault> fault) {

    private static Coverage refused(DocumentFault fault) {
      return new Coverage(Optional.empty(), Optional.of(fault));
    }
  }

  /** The one element that it covers, or why its form is not the accepted one. */
  Coverage coverage(Document document, Set<String> expectedIds) {
    if (nested()) {
      return Coverage.refused(DocumentFault.XML_SIGNATURE_NESTED);
    }
    List<Element> references = references();
    if (isPlain() && plain(references.getFirst())) {
      return plainCoverage(document, target(references.getFirst()), expectedIds);
    }
    if (!isPlain() && references.size() != 2) {
      return Coverage.refused(DocumentFault.XML_REFERENCE_COUNT);
    }
    if (!references.stream().allMatch(SignedElement::plain)) {
      return Coverage.refused(DocumentFault.XML_TRANSFORM);
    }
    boolean properties =
        references.stream()
            .filter(one -> PROPERTIES.equals(one.getAttribute("Type")))
            .map(SignedElement::target)
            .anyMatch(id -> onlyInside(document, id));
    if (!properties) {
      return Coverage.refused(DocumentFault.XML_PROPERTIES_ELSEWHERE);
    }
    return references.stream()
        .filter(one -> !PROPERTIES.equals(one.getAttribute("Type")))
        .map(SignedElement::target)
        .filter(expectedIds::contains)
        .findFirst()
        .map(id -> content(document, id))
        .orElse(Coverage.refused(DocumentFault.XML_REFERENCE_ELSEWHERE));
  }

  /**
   * Whether it is of the plain form: how many references there are is itself signed, so no XAdES
   * signature can be made to look plain.
   */
  boolean isPlain() {
    return references().size() == 1;
  }

  /** Whatever else a plain signature carries is not signed and would only pretend to be. */
  private Coverage plainCoverage(Document document, String id, Set<String> expectedIds) {
    if (!expectedIds.contains(id)) {
      return Coverage.refused(DocumentFault.XML_REFERENCE_ELSEWHERE);
    }
    Coverage covered = content(document, id);
    return covered.fault().isPresent() || XmlElements.children(signature).equals(PLAIN_PARTS)
        ? covered
        : Coverage.refused(DocumentFault.XML_PROPERTIES_ELSEWHERE);
  }

  private Coverage content(Document document, String id) {
    List<Element> found = XmlElements.identified(document, id);
    if (found.size() != 1) {
      return Coverage.refused(
          found.isEmpty()
              ? DocumentFault.XML_REFERENCE_ELSEWHERE
              : DocumentFault.XML_IDENTIFIER_REPEATED);
    }
    if (XmlElements.within(signature, found.getFirst())) {
      return Coverage.refused(DocumentFault.XML_SIGNATURE_INSIDE);
    }
    // What is signed is data of the document, never something that a signature carries along.
    return nested(found.getFirst())
        ? Coverage.refused(DocumentFault.XML_SIGNATURE_NESTED)
        : new Coverage(Optional.of(id), Optional.empty());
  }

  private boolean nested() {
    return nested(signature);
  }

  private static boolean nested(Element element) {
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (XMLSignature.XMLNS.equals(node.getNamespaceURI())) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyInside(Document document, String id) {
    List<Element> found = XmlElements.identified(document, id);
    return found.size() == 1 && XmlElements.within(found.getFirst(), signature);
  }

  private List<Element> references() {
    return children(signature, "SignedInfo").stream()
        .flatMap(info -> children(info, "Reference").stream())
        .toList();
  }

  private static String target(Element reference) {
    String uri = reference.getAttribute("URI");
    return uri.startsWith("#") ? uri.substring(1) : "";
  }

  private static boolean plain(Element reference) {
    List<String> transforms =
        children(reference, "Transforms").stream()
            .flatMap(list -> children(list, "Transform").stream())
            .map(transform -> transform.getAttribute("Algorithm"))
            .toList();
    return transforms.equals(List.of(CanonicalizationMethod.EXCLUSIVE));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && XMLSignature.XMLNS.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }
}
