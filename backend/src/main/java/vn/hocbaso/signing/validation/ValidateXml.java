package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.xades.validation.XMLDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.xml.ClosedXml;
import vn.hocbaso.signing.xml.XmlElements;

/** Checks every signature of an XML document. */
@ApplicationScoped
class ValidateXml {

  private static final Logger LOG = Logger.getLogger(ValidateXml.class);

  /** A record has a signature per subject teacher at most, about twenty. */
  private static final int MOST_SIGNATURES = 40;

  private final LibraryCheck library;
  private final XmlGate gate;

  ValidateXml(LibraryCheck library, XmlGate gate) {
    this.library = library;
    this.gate = gate;
  }

  XmlFindings validate(byte[] content, Set<String> expectedIds) {
    try {
      Document document = ClosedXml.parse(content);
      List<Element> signatures = XmlElements.signatures(document);
      if (signatures.size() > MOST_SIGNATURES) {
        return new XmlFindings(false, List.of());
      }
      return new XmlFindings(true, findings(content, document, signatures, expectedIds));
    } catch (SAXException unreadable) {
      return new XmlFindings(false, List.of());
    }
  }

  private List<SignatureFinding> findings(
      byte[] content, Document document, List<Element> signatures, Set<String> expectedIds) {
    List<SignedElement> elements = signatures.stream().map(SignedElement::new).toList();
    boolean unambiguous = uniqueIdentifiers(document) && distinct(elements);
    // The library works on all signatures of a document, so one bad one closes the door for all.
    boolean covered =
        unambiguous
            && elements.stream().allMatch(one -> one.covered(document, expectedIds).isPresent());
    Optional<Invalid.Reason> refusal =
        covered ? gate.refusal(document, elements.size()) : Optional.of(Invalid.Reason.FORM);
    Map<String, LibraryCheck.Verdict> verdicts = refusal.isEmpty() ? verdicts(content) : Map.of();
    return elements.stream()
        .map(
            one -> {
              Optional<String> element =
                  unambiguous ? one.covered(document, expectedIds) : Optional.empty();
              SignatureOutcome unasked = new Invalid(refusal.orElse(Invalid.Reason.FORM));
              return finding(
                  new Place(document, one, element),
                  Optional.ofNullable(verdicts.get(one.id())),
                  unasked);
            })
        .toList();
  }

  private Map<String, LibraryCheck.Verdict> verdicts(byte[] content) {
    try {
      return library.verdicts(new XMLDocumentValidator(new InMemoryDocument(content)));
    } catch (DSSException unexpected) {
      LOG.info("a document that looked right could not be checked", unexpected);
      return Map.of();
    }
  }

  /** Where a signature stands and the identifier of what it covers. */
  private record Place(Document document, SignedElement element, Optional<String> covered) {}

  private static SignatureFinding finding(
      Place place, Optional<LibraryCheck.Verdict> verdict, SignatureOutcome unasked) {
    Optional<String> covered = place.covered();
    SignedElement element = place.element();
    SignatureOutcome outcome =
        covered.isEmpty()
            ? new Invalid(Invalid.Reason.COVERAGE)
            : verdict.map(LibraryCheck.Verdict::outcome).orElse(unasked);
    return new SignatureFinding(
        Optional.of(element.slot()),
        covered,
        covered.map(
            id -> XmlElements.path(XmlElements.identified(place.document(), id).getFirst())),
        verdict.flatMap(LibraryCheck.Verdict::signer),
        verdict.flatMap(LibraryCheck.Verdict::claimedRole),
        verdict.flatMap(LibraryCheck.Verdict::claimedTime),
        verdict.flatMap(LibraryCheck.Verdict::provedTime),
        outcome);
  }

  private static boolean uniqueIdentifiers(Document document) {
    Set<String> seen = new HashSet<>();
    return XmlElements.all(document).stream()
        .flatMap(element -> XmlElements.identifiers(element).stream())
        .allMatch(seen::add);
  }

  private static boolean distinct(List<SignedElement> elements) {
    Set<String> seen = new HashSet<>(Set.of(""));
    return elements.stream().map(SignedElement::id).allMatch(seen::add);
  }
}
