package vn.hocbaso.signing.validation;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.hocbaso.signing.xml.XmlElements;

/**
 * Whether the key shown beside a signature is the one that its signer signed. A signature value
 * alone may fit more than one key (key substitution), so XAdES signs the digest of the certificate
 * (ETSI EN 319 132-1, 5.2.2); a file in which the two differ was put together by somebody else.
 * Plain XML-DSig signs no certificate. There the file may show one chain and nothing else, so that
 * no two readers take different keys; that the certificate is the right one follows from its path
 * to a trusted root, from whom it names, and for issued records from the register.
 */
final class SignerKey {

  private static final Map<String, String> DIGESTS =
      Map.of(
          DigestMethod.SHA256, "SHA-256",
          DigestMethod.SHA384, "SHA-384",
          DigestMethod.SHA512, "SHA-512");

  private SignerKey() {}

  /** Whether no other key can be meant. */
  static boolean isCertain(Element signature) {
    return new SignedElement(signature).isPlain()
        ? isTheOnlyOne(signature)
        : isTheSignedOne(signature);
  }

  /** Whether {@code KeyInfo} is a list of certificates, no two of them for one key. */
  private static boolean isTheOnlyOne(Element signature) {
    List<Element> keys = below(signature, XMLSignature.XMLNS, "KeyInfo");
    List<Element> data = below(signature, XMLSignature.XMLNS, "X509Data");
    if (keys.size() != 1
        || data.size() != 1
        || !XmlElements.children(keys.getFirst()).equals(List.of("X509Data"))
        || !Set.of("X509Certificate").containsAll(XmlElements.children(data.getFirst()))) {
      return false;
    }
    List<Element> certificates = below(data.getFirst(), XMLSignature.XMLNS, "X509Certificate");
    return !certificates.isEmpty()
        && certificates.stream().map(SignerKey::publicKey).distinct().count()
            == certificates.size();
  }

  /**
   * The key in a certificate.
   *
   * @throws IllegalArgumentException for what is no certificate
   */
  private static PublicKey publicKey(Element certificate) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(bytes(certificate.getTextContent())))
          .getPublicKey();
    } catch (CertificateException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  /**
   * Whether one of the certificates in {@code KeyInfo} has the signed digest, and no bare key
   * stands beside them. A signature without signed certificate digest is refused as well.
   */
  private static boolean isTheSignedOne(Element signature) {
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
