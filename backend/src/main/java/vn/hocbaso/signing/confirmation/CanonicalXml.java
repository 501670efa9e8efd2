package vn.hocbaso.signing.confirmation;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hocbaso.signing.confirmation.Parts.OtherFormException;

/** Exclusive canonical forms of elements of one document; two signatures often cover the same. */
final class CanonicalXml {

  static {
    Init.init();
  }

  private final Map<Element, Map<String, byte[]>> hashes = new HashMap<>();

  /** The bytes that a signature over the element is made of. */
  static byte[] of(Node element) throws OtherFormException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
          .canonicalizeSubtree(element, out);
      return out.toByteArray();
    } catch (XMLSecurityException unfit) {
      throw new OtherFormException(element.getNodeName());
    }
  }

  /** Their hash. */
  byte[] hash(Element element, String function) throws OtherFormException {
    Map<String, byte[]> known = hashes.computeIfAbsent(element, one -> new HashMap<>());
    byte[] hash = known.get(function);
    if (hash == null) {
      hash = StrongHash.of(function, of(element));
      known.put(function, hash);
    }
    return hash;
  }
}
