package vn.hocbaso.signing.validation;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.ForeignSignature;
import vn.hocbaso.signing.ForeignSignature.Integrity;
import vn.hocbaso.signing.ForeignSignature.Scope;
import vn.hocbaso.signing.ForeignSignature.Trust;
import vn.hocbaso.signing.trust.TrustedPaths;
import vn.hocbaso.signing.xml.ClosedXml;
import vn.hocbaso.signing.xml.XmlElements;

/**
 * Describes the signatures of an XML document that is none of ours. References must stay in the
 * document and use no transform that computes.
 */
final class ForeignXml {

  /** Each may digest the whole document. */
  private static final int MOST_DESCRIBED = 10;

  private static final int MOST_REFERENCES = 20;
  private static final int MOST_CERTIFICATES = 20;
  private static final int MOST_ELEMENTS = 100_000;

  /** Bytes that all references of a file together may make us digest. */
  private static final long MOST_WORK = 16L * 1024 * 1024;

  private static final int LARGEST = 2 * 1024 * 1024;
  private static final int LONGEST_TAG = 64 * 1024;

  private static final Set<String> HARMLESS =
      Set.of(
          CanonicalizationMethod.EXCLUSIVE,
          CanonicalizationMethod.INCLUSIVE,
          "http://www.w3.org/2006/12/xml-c14n11",
          Transform.ENVELOPED);

  private final TrustedPaths paths;

  ForeignXml(TrustedPaths paths) {
    this.paths = paths;
  }

  ForeignFindings describe(byte[] xml) {
    if (xml.length > LARGEST || tooMuchStructure(xml)) {
      return new ForeignFindings(List.of());
    }
    try {
      Document document = ClosedXml.parse(xml);
      XmlElements.all(document).forEach(ForeignXml::knowIdentifier);
      List<Element> signatures =
          XmlElements.signatures(document).stream().limit(MOST_DESCRIBED).toList();
      boolean affordable = work(signatures, xml.length) <= MOST_WORK;
      return new ForeignFindings(
          signatures.stream().map(one -> signature(document, one, affordable)).toList());
    } catch (SAXException unreadable) {
      return new ForeignFindings(List.of());
    }
  }

  /** Each reference may cover the whole file. */
  private static long work(List<Element> signatures, int length) {
    return signatures.stream()
        .mapToLong(one -> XmlElements.below(one, "Reference").size() * (long) length)
        .sum();
  }

  /**
   * Too many tags, or one too long: parsers compare each name and namespace in a tag with all
   * others of it.
   */
  private static boolean tooMuchStructure(byte[] xml) {
    int open = -1;
    int tags = 0;
    for (int at = 0; at < xml.length; at++) {
      if (xml[at] == '<') {
        open = at;
        if (++tags > MOST_ELEMENTS) {
          return true;
        }
      } else if (xml[at] == '>') {
        open = -1;
      } else if (open >= 0 && at - open > LONGEST_TAG) {
        return true;
      }
    }
    return false;
  }

  /** Without a schema the platform's code does not know which attributes identify. */
  private static void knowIdentifier(Element element) {
    if (element.hasAttribute("Id")) {
      element.setIdAttribute("Id", true);
    }
  }

  private ForeignSignature signature(Document document, Element signature, boolean affordable) {
    List<X509Certificate> chain = certificates(signature);
    Optional<X509Certificate> signer = chain.stream().findFirst();
    List<Element> references = XmlElements.below(signature, "Reference");
    boolean computable = affordable && signer.isPresent() && plain(signature, references);
    Integrity integrity = computable ? integrity(signature, signer.get()) : Integrity.UNREADABLE;
    boolean trusted = signer.filter(one -> paths.leadsToAnchor(one, chain)).isPresent();
    return new ForeignSignature(
        signer.map(Signers::of),
        integrity,
        trusted ? Trust.TRUSTED : Trust.UNKNOWN_SIGNER,
        wholeFile(document, references) ? Scope.WHOLE_FILE : Scope.PART,
        claimedTime(signature));
  }

  private static boolean plain(Element signature, List<Element> references) {
    boolean transforms =
        XmlElements.below(signature, "Transform").stream()
            .allMatch(one -> HARMLESS.contains(one.getAttribute("Algorithm")));
    boolean inside =
        references.stream()
            .map(one -> one.getAttribute("URI"))
            .allMatch(uri -> uri.isEmpty() || uri.matches("#[\\w.-]{1,200}"));
    return transforms
        && inside
        && references.size() <= MOST_REFERENCES
        && XmlElements.below(signature, "RetrievalMethod").isEmpty()
        && XmlElements.below(signature, "Manifest").isEmpty();
  }

  private static Integrity integrity(Element signature, X509Certificate signer) {
    try {
      DOMValidateContext context = new DOMValidateContext(signer.getPublicKey(), signature);
      context.setProperty("org.jcp.xml.dsig.secureValidation", true);
      XMLSignature found = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
      return found.validate(context) ? Integrity.INTACT : Integrity.CHANGED;
    } catch (MarshalException | XMLSignatureException unreadable) {
      return Integrity.UNREADABLE;
    }
  }

  /** The reference to nothing means the whole document, as does one to its outermost element. */
  private static boolean wholeFile(Document document, List<Element> references) {
    List<String> root = XmlElements.identifiers(document.getDocumentElement());
    return references.stream()
        .map(one -> one.getAttribute("URI"))
        .anyMatch(uri -> uri.isEmpty() || root.contains(uri.substring(1)));
  }

  private static List<X509Certificate> certificates(Element signature) {
    List<X509Certificate> found = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (Element one : XmlElements.below(signature, "X509Certificate")) {
        byte[] encoded = Base64.getMimeDecoder().decode(one.getTextContent());
        if (found.size() < MOST_CERTIFICATES) {
          found.add(
              (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded)));
        }
      }
      return found;
    } catch (CertificateException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static Optional<Instant> claimedTime(Element signature) {
    return XmlElements.below(signature, "SigningTime").stream()
        .map(Element::getTextContent)
        .findFirst()
        .flatMap(ForeignXml::instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
