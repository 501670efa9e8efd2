package vn.hocbaso.signing.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.trust.TrustedPaths;
import vn.hocbaso.signing.xml.XmlElements;

/**
 * Decides by the structure and the certificates alone whether an XML document deserves to be shown
 * to the signature library, which runs the transforms of every signature and asks the addresses in
 * certificates. What a stranger builds to burn processor time or to make the service call somewhere
 * ends here.
 */
@ApplicationScoped
class XmlGate {

  /** Signer, issuers, timestamp authority and revocation responders, with room to spare. */
  private static final int CERTIFICATES_PER_SIGNATURE = 20;

  private static final int TIMESTAMPS_PER_SIGNATURE = 3;
  private static final int REFERENCES_PER_SIGNATURE = 2;

  /**
   * Answers about revocation and lists of them; ours have six. The library compares each with all
   * others and with all certificates.
   */
  private static final int ANSWERS_PER_SIGNATURE = 20;

  /** Elements of the signature itself included; ours have some fifty. */
  private static final int ELEMENTS_PER_SIGNATURE = 400;

  /** In characters: a list of revoked certificates is the longest text that any signature has. */
  private static final int LONGEST_TEXT = 256 * 1024;

  /** In characters: twice the value of a key of 16,384 bits. */
  private static final int LONGEST_SIGNATURE_VALUE = 8 * 1024;

  private static final Set<String> TRANSFORMING = Set.of("Transform", "CanonicalizationMethod");
  private static final Set<String> CERTIFICATES =
      Set.of("X509Certificate", "EncapsulatedX509Certificate");
  private static final Set<String> ANSWERS =
      Set.of("EncapsulatedOCSPValue", "EncapsulatedCRLValue");
  private static final Set<String> FOREIGN =
      Set.of("RetrievalMethod", "Manifest", "CounterSignature");

  private final TrustedPaths paths;

  XmlGate(TrustedPaths paths) {
    this.paths = paths;
  }

  /**
   * Why the gate stays shut.
   *
   * @param fault empty when only the certificates are not trusted
   */
  record Refusal(Invalid.Reason reason, Optional<DocumentFault> fault) {

    private static Optional<Refusal> form(DocumentFault fault) {
      return Optional.of(new Refusal(Invalid.Reason.FORM, Optional.of(fault)));
    }
  }

  /** Why the gate stays shut, if it does. */
  Optional<Refusal> refusal(Document document, List<Element> signatures) {
    List<Element> elements = XmlElements.all(document);
    if (elements.stream().anyMatch(one -> FOREIGN.contains(one.getLocalName()))) {
      return Refusal.form(DocumentFault.XML_INDIRECTION);
    }
    if (!elements.stream().allMatch(XmlGate::plain)) {
      return Refusal.form(DocumentFault.XML_TRANSFORM);
    }
    if (!bounded(elements, signatures.size()) || !signatures.stream().allMatch(XmlGate::bounded)) {
      return Refusal.form(DocumentFault.XML_EVIDENCE_EXCESSIVE);
    }
    try {
      Set<X509Certificate> certificates = certificates(elements);
      if (!certificates.stream().allMatch(one -> paths.leadsToAnchor(one, certificates))) {
        return Optional.of(new Refusal(Invalid.Reason.UNTRUSTED, Optional.empty()));
      }
      return signatures.stream().allMatch(SignerKey::isCertain)
          ? Optional.empty()
          : Refusal.form(DocumentFault.XML_KEY_SUBSTITUTED);
    } catch (CertificateException | IllegalArgumentException unreadable) {
      return Refusal.form(DocumentFault.XML_CERTIFICATE_UNREADABLE);
    }
  }

  /** Exclusive canonicalisation is the only thing that may be done to any part. */
  private static boolean plain(Element element) {
    return !TRANSFORMING.contains(element.getLocalName())
        || CanonicalizationMethod.EXCLUSIVE.equals(element.getAttribute("Algorithm"));
  }

  private static boolean bounded(List<Element> elements, int signatures) {
    return count(elements, Set.of("Reference")) <= (long) REFERENCES_PER_SIGNATURE * signatures
        && count(elements, Set.of("EncapsulatedTimeStamp"))
            <= (long) TIMESTAMPS_PER_SIGNATURE * signatures
        && count(elements, CERTIFICATES) <= (long) CERTIFICATES_PER_SIGNATURE * signatures;
  }

  /** Whether one signature is of a size that any signer's software makes. */
  private static boolean bounded(Element signature) {
    List<Element> parts = XmlElements.below(signature, "*");
    return parts.size() <= ELEMENTS_PER_SIGNATURE
        && count(parts, ANSWERS) <= ANSWERS_PER_SIGNATURE
        && parts.stream().allMatch(XmlGate::shortEnough);
  }

  private static boolean shortEnough(Element part) {
    int most =
        part.getLocalName().equals("SignatureValue") ? LONGEST_SIGNATURE_VALUE : LONGEST_TEXT;
    long length = 0;
    for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
      length += child instanceof CharacterData text ? text.getLength() : 0;
    }
    return length <= most;
  }

  private static long count(List<Element> elements, Set<String> names) {
    return elements.stream().filter(element -> names.contains(element.getLocalName())).count();
  }

  private static Set<X509Certificate> certificates(List<Element> elements)
      throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    Set<X509Certificate> found = new LinkedHashSet<>();
    for (Element element : elements) {
      if (CERTIFICATES.contains(element.getLocalName())) {
        byte[] encoded = Base64.getMimeDecoder().decode(element.getTextContent());
        found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded)));
      }
    }
    return found;
  }
}
