package vn.hocbaso.signing.confirmation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import org.bouncycastle.asn1.ASN1Object;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes an element apart that must be built exactly as expected. */
final class Parts {

  private Parts() {}

  /** The element is not built as expected, which says nothing against it. */
  static final class OtherFormException extends Exception {
    private static final long serialVersionUID = 1;

    OtherFormException(String part) {
      super(part, null, false, false);
    }
  }

  /** All child elements. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The child elements, which must have these names in this order. */
  static List<Element> exactly(Element parent, String namespace, String... names)
      throws OtherFormException {
    List<Element> found = children(parent);
    if (found.size() != names.length) {
      throw new OtherFormException(parent.getLocalName());
    }
    for (int i = 0; i < names.length; i++) {
      require(found.get(i), namespace, names[i]);
    }
    return found;
  }

  /** The only child element, which must have this name. */
  static Element only(Element parent, String namespace, String name) throws OtherFormException {
    return exactly(parent, namespace, name).getFirst();
  }

  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  static void require(Element element, String namespace, String name) throws OtherFormException {
    if (!is(element, namespace, name)) {
      throw new OtherFormException(element.getLocalName());
    }
  }

  /** Exclusive canonicalisation, without exceptions for any prefix. */
  static void exclusive(Element method) throws OtherFormException {
    bare(method);
    if (!CanonicalizationMethod.EXCLUSIVE.equals(method.getAttribute("Algorithm"))) {
      throw new OtherFormException(method.getLocalName());
    }
  }

  /** An algorithm with parameters works otherwise than its name says. */
  static void bare(Element algorithm) throws OtherFormException {
    if (!children(algorithm).isEmpty()) {
      throw new OtherFormException(algorithm.getLocalName());
    }
  }

  /** The bytes of a structure that was read from bytes. */
  static byte[] encoded(ASN1Object structure) throws OtherFormException {
    try {
      return structure.getEncoded();
    } catch (IOException unreadable) {
      throw new OtherFormException("ASN.1");
    }
  }

  /** What an element without children encodes in Base64. */
  static byte[] bytes(Element leaf) throws OtherFormException {
    if (!children(leaf).isEmpty()) {
      throw new OtherFormException(leaf.getLocalName());
    }
    try {
      return Base64.getMimeDecoder().decode(leaf.getTextContent());
    } catch (IllegalArgumentException other) {
      throw new OtherFormException(leaf.getLocalName());
    }
  }
}
