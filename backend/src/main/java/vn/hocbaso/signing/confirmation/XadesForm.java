package vn.hocbaso.signing.confirmation;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import vn.hocbaso.signing.confirmation.Parts.OtherFormException;

/**
 * One signature of the layout that we write (XAdES baseline, ETSI EN 319 132-1), taken apart. A
 * signature with anything that is not named here is of another form.
 *
 * @param references with what they say that the referenced parts hash to
 * @param properties what was signed about the signature itself
 * @param signer the certificate whose digest was signed
 * @param unsigned what was added after signing
 */
record XadesForm(
    Element signedInfo,
    StrongAlgorithm algorithm,
    List<Element> references,
    Element value,
    Element properties,
    X509Certificate signer,
    Optional<String> role,
    Instant claimedTime,
    List<Element> unsigned) {

  static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

  private static final String DS = XMLSignature.XMLNS;
  private static final int LONGEST_ROLE = 200;

  static XadesForm of(Element signature) throws OtherFormException {
    List<Element> parts =
        Parts.exactly(signature, DS, "SignedInfo", "SignatureValue", "KeyInfo", "Object");
    List<Element> info =
        Parts.exactly(
            parts.getFirst(),
            DS,
            "CanonicalizationMethod",
            "SignatureMethod",
            "Reference",
            "Reference");
    exclusive(info.getFirst());
    bare(info.get(1));
    Element properties = Parts.only(parts.get(3), XADES, "QualifyingProperties");
    List<Element> halves = Parts.children(properties);
    if (halves.isEmpty() || halves.size() > 2) {
      throw new OtherFormException("QualifyingProperties");
    }
    Parts.require(halves.getFirst(), XADES, "SignedProperties");
    Signed signed = signed(halves.getFirst(), parts.get(2));
    return new XadesForm(
        parts.getFirst(),
        StrongAlgorithm.ofUri(info.get(1).getAttribute("Algorithm"))
            .orElseThrow(() -> new OtherFormException("SignatureMethod")),
        info.subList(2, 4),
        parts.get(1),
        halves.getFirst(),
        signed.signer(),
        signed.role(),
        signed.time(),
        halves.size() == 1 ? List.of() : unsigned(halves.getLast()));
  }

  private record Signed(X509Certificate signer, Optional<String> role, Instant time) {}

  private static Signed signed(Element properties, Element keyInfo) throws OtherFormException {
    List<Element> groups =
        Parts.exactly(properties, XADES, "SignedSignatureProperties", "SignedDataObjectProperties");
    Element format = Parts.only(groups.get(1), XADES, "DataObjectFormat");
    Parts.only(format, XADES, "MimeType");
    List<Element> found = Parts.children(groups.getFirst());
    boolean withRole = found.size() == 3;
    if (found.size() < 2 || found.size() > 3) {
      throw new OtherFormException("SignedSignatureProperties");
    }
    Parts.require(found.getFirst(), XADES, "SigningTime");
    Parts.require(found.get(1), XADES, "SigningCertificateV2");
    return new Signed(
        signer(found.get(1), keyInfo),
        withRole ? role(found.get(2)) : Optional.empty(),
        time(found.getFirst()));
  }

  private static Instant time(Element element) throws OtherFormException {
    try {
      return OffsetDateTime.parse(element.getTextContent()).toInstant();
    } catch (DateTimeException other) {
      throw new OtherFormException("SigningTime");
    }
  }

  /** One role that fits a line; what says more than that is left to others. */
  private static Optional<String> role(Element element) throws OtherFormException {
    Parts.require(element, XADES, "SignerRoleV2");
    Element claimed = Parts.only(element, XADES, "ClaimedRoles");
    Element role = Parts.only(claimed, XADES, "ClaimedRole");
    String text = role.getTextContent().strip();
    if (!Parts.children(role).isEmpty() || text.isEmpty() || text.length() > LONGEST_ROLE) {
      throw new OtherFormException("ClaimedRole");
    }
    return Optional.of(text);
  }

  /** A certificate beside the signature is nobody's word; the digest of the signer's is signed. */
  private static X509Certificate signer(Element named, Element keyInfo) throws OtherFormException {
    Element certificate = Parts.only(named, XADES, "Cert");
    Element first = Parts.children(certificate).getFirst();
    Parts.require(first, XADES, "CertDigest");
    List<Element> digest = Parts.exactly(first, DS, "DigestMethod", "DigestValue");
    String hash =
        StrongHash.ofUri(digest.getFirst().getAttribute("Algorithm"))
            .orElseThrow(() -> new OtherFormException("CertDigest"));
    byte[] signed = Parts.bytes(digest.get(1));
    for (Element one : Parts.children(Parts.only(keyInfo, DS, "X509Data"))) {
      Parts.require(one, DS, "X509Certificate");
      byte[] encoded = Parts.bytes(one);
      if (MessageDigest.isEqual(signed, hashed(hash, encoded))) {
        return certificate(encoded);
      }
    }
    throw new OtherFormException("KeyInfo");
  }

  static X509Certificate certificate(byte[] encoded) throws OtherFormException {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException unreadable) {
      throw new OtherFormException("X509Certificate");
    }
  }

  static byte[] hashed(String hash, byte[] content) {
    try {
      return MessageDigest.getInstance(hash).digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Element> unsigned(Element properties) throws OtherFormException {
    Parts.require(properties, XADES, "UnsignedProperties");
    return Parts.children(Parts.only(properties, XADES, "UnsignedSignatureProperties"));
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
    if (!Parts.children(algorithm).isEmpty()) {
      throw new OtherFormException(algorithm.getLocalName());
    }
  }
}
