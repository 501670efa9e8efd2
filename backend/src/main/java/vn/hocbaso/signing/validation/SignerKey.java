package vn.hocbaso.signing.validation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Whether the key shown beside a signature is the one that its signer signed. A signature value
 * alone may fit more than one key (key substitution), so XAdES signs the digest of the certificate
 * (ETSI EN 319 132-1, 5.2.2); a file in which the two differ was put together by somebody else.
 */
final class SignerKey {

  private static final Map<String, String> DIGESTS =
      Map.of(
          DigestMethod.SHA256, "SHA-256",
          DigestMethod.SHA384, "SHA-384",
          DigestMethod.SHA512, "SHA-512");

  private SignerKey() {}

  /**
   * Whether one of the certificates in {@code KeyInfo} has the signed digest, and no bare key
   * stands beside them. A signature without signed certificate digest is refused as well.
   */
  static boolean isTheSignedOne(Element signature) {
    List<Element> digests =
        below(signature, "*", "SignedSignatureProperties").stream()
            .flatMap(signed -> below(signed, "*", "CertDigest").stream())
            .toList();
    List<Element> keys = below(signature, XMLSignature.XMLNS, "KeyInfo");
    if (digests.isEmpty()
        || keys.size() != 1
        || !below(signature, XMLSignature.XMLNS, "KeyValue").isEmpty()) {
      return false;
    }
    String algorithm = DIGESTS.get(attribute(digests.getFirst(), "DigestMethod"));
    byte[] signed = bytes(text(digests.getFirst(), "DigestValue"));
    return algorithm != null
        && below(keys.getFirst(), XMLSignature.XMLNS, "X509Certificate").stream()
            .map(one -> bytes(one.getTextContent()))
            .anyMatch(one -> MessageDigest.isEqual(signed, digest(algorithm, one)));
  }

  private static String attribute(Element parent, String name) {
    return below(parent, XMLSignature.XMLNS, name).stream()
        .map(one -> one.getAttribute("Algorithm"))
        .findFirst()
        .orElse("");
  }

  private static String text(Element parent, String name) {
    return below(parent, XMLSignature.XMLNS, name).stream()
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  /**
   * Base64 with the line ends that signing tools put in.
   *
   * @throws IllegalArgumentException for anything else
   */
  private static byte[] bytes(String base64) {
    return Base64.getMimeDecoder().decode(base64);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Element> below(Element parent, String namespace, String name) {
    NodeList found = parent.getElementsByTagNameNS(namespace, name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
