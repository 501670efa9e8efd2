package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.xades.validation.XMLDocumentValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.confirmation.ConfirmXml;
import vn.hocbaso.signing.confirmation.Confirmed;
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
  private final ConfirmXml confirmation;

  ValidateXml(LibraryCheck library, XmlGate gate, ConfirmXml confirmation) {
    this.library = library;
    this.gate = gate;
    this.confirmation = confirmation;
  }

  XmlFindings validate(byte[] content, Set<String> expectedIds, Optional<Instant> existed) {
    try {
      Document document = ClosedXml.parse(content);
      List<Element> signatures = XmlElements.signatures(document);
      return signatures.size() > MOST_SIGNATURES
          ? unreadable(DocumentFault.XML_TOO_MANY_SIGNATURES)
          : findings(content, document, look(document, signatures, expectedIds), existed);
    } catch (SAXException unreadable) {
      return unreadable(DocumentFault.XML_UNREADABLE);
    }
  }

  private static XmlFindings unreadable(DocumentFault fault) {
    return new XmlFindings(false, List.of(), Optional.of(fault));
  }

  /** The library's own report; empty when the document does not get as far as the library. */
  Optional<String> report(byte[] content, Set<String> expectedIds) {
    try {
      Document document = ClosedXml.parse(content);
      List<Element> signatures = XmlElements.signatures(document);
      boolean open =
          !signatures.isEmpty()
              && signatures.size() <= MOST_SIGNATURES
              && look(document, signatures, expectedIds).open();
      return open ? Optional.of(library.report(validator(content))) : Optional.empty();
    } catch (SAXException | RuntimeException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  /** What is wrong with the structure, in a document that may have other faults. */
  Optional<DocumentFault> structureFault(byte[] content, Map<String, String> places) {
    try {
      Document document = ClosedXml.parse(content);
      List<Element> signatures = XmlElements.signatures(document);
      if (signatures.size() > MOST_SIGNATURES) {
        return Optional.of(DocumentFault.XML_TOO_MANY_SIGNATURES);
      }
      Look look = look(document, signatures, places.keySet());
      return look.fault()
          .or(() -> look.places().stream().flatMap(one -> one.moved(places).stream()).findFirst())
          .or(() -> look.refusal().flatMap(XmlGate.Refusal::fault));
    } catch (SAXException unreadable) {
      return Optional.empty();
    }
  }

  /** What the structure alone says: the places of the signatures and whether the gate is open. */
  private record Look(
      List<Place> places, Optional<DocumentFault> fault, Optional<XmlGate.Refusal> refusal) {

    boolean open() {
      return fault.isEmpty() && refusal.isEmpty();
    }

    /** The outcome of a signature that nobody asked the library about. */
    SignatureOutcome unasked() {
      return new Invalid(
          fault.equals(Optional.of(DocumentFault.XML_IDENTIFIER_REPEATED))
              ? Invalid.Reason.COVERAGE
              : refusal.map(XmlGate.Refusal::reason).orElse(Invalid.Reason.FORM));
    }
  }

  private Look look(Document document, List<Element> signatures, Set<String> expectedIds) {
    List<Place> places =
        signatures.stream()
            .map(SignedElement::new)
            .map(one -> new Place(document, one, one.coverage(document, expectedIds)))
            .toList();
    Optional<DocumentFault> fault = fault(document, places);
    // The library works on all signatures of a document, so one bad one closes the door for all.
    return new Look(
        places, fault, fault.isPresent() ? Optional.empty() : gate.refusal(document, signatures));
  }

  private XmlFindings findings(
      byte[] content, Document document, Look look, Optional<Instant> existed) {
    Map<String, LibraryCheck.Verdict> verdicts =
        look.open() ? verdicts(content, document, look, existed) : Map.of();
    Optional<DocumentFault> found =
        verdicts.values().stream().flatMap(one -> one.fault().stream()).findFirst();
    return new XmlFindings(
        true,
        look.places().stream()
            .map(
                one ->
                    finding(
                        one, Optional.ofNullable(verdicts.get(one.element().id())), look.unasked()))
            .toList(),
        look.fault().or(() -> look.refusal().flatMap(XmlGate.Refusal::fault)).or(() -> found));
  }

  private static Optional<DocumentFault> fault(Document document, List<Place> places) {
    return places.stream()
        .flatMap(one -> one.coverage().fault().stream())
        .findFirst()
        .or(
            () ->
                repeatedIdentifier(document)
                    ? Optional.of(DocumentFault.XML_IDENTIFIER_REPEATED)
                    : Optional.empty())
        .or(
            () ->
                distinct(places)
                    ? Optional.empty()
                    : Optional.of(DocumentFault.XML_SIGNATURE_UNNAMED));
  }

  /** Quickly where all are beyond doubt, which plain XML-DSig never is; else by the library. */
  private Map<String, LibraryCheck.Verdict> verdicts(
      byte[] content, Document document, Look look, Optional<Instant> existed) {
    List<Element> signatures =
        look.places().stream().map(one -> one.element().signature()).toList();
    Optional<Map<String, Confirmed>> confirmed =
        look.places().stream().anyMatch(one -> one.element().isPlain())
            ? Optional.empty()
            : confirmation.all(document, signatures);
    return confirmed
        .map(
            all ->
                all.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            one -> LibraryCheck.Verdict.confirmed(one.getValue()))))
        .orElseGet(() -> askedVerdicts(content, look, existed));
  }

  /**
   * Signatures of either form may stand in one document; each is judged by the rules of its own.
   */
  private Map<String, LibraryCheck.Verdict> askedVerdicts(
      byte[] content, Look look, Optional<Instant> existed) {
    try {
      Map<String, LibraryCheck.Verdict> verdicts = new HashMap<>();
      if (!look.places().stream().allMatch(one -> one.element().isPlain())) {
        verdicts.putAll(library.verdicts(validator(content)));
      }
      if (look.places().stream().anyMatch(one -> one.element().isPlain())) {
        Map<String, LibraryCheck.Verdict> untimed =
            library.untimedVerdicts(validator(content), existed);
        look.places().stream()
            .filter(one -> one.element().isPlain())
            .map(one -> one.element().id())
            .filter(untimed::containsKey)
            .forEach(id -> verdicts.put(id, untimed.get(id)));
      }
      return verdicts;
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.info("a document that looked right could not be checked", unexpected);
      return Map.of();
    }
  }

  private static XMLDocumentValidator validator(byte[] content) {
    return new XMLDocumentValidator(new InMemoryDocument(content));
  }

  /** Where a signature stands and what it covers. */
  private record Place(Document document, SignedElement element, SignedElement.Coverage coverage) {

    Optional<String> path() {
      return coverage
          .id()
          .map(id -> XmlElements.path(XmlElements.identified(document, id).getFirst()));
    }

    Optional<DocumentFault> moved(Map<String, String> places) {
      return coverage
          .id()
          .filter(id -> !path().equals(Optional.ofNullable(places.get(id))))
          .map(id -> DocumentFault.XML_SIGNED_PART_MOVED);
    }
  }

  private static SignatureFinding finding(
      Place place, Optional<LibraryCheck.Verdict> verdict, SignatureOutcome unasked) {
    Optional<String> covered = place.coverage().id();
    SignatureOutcome outcome =
        covered.isEmpty()
            ? new Invalid(Invalid.Reason.COVERAGE)
            : verdict.map(LibraryCheck.Verdict::outcome).orElse(unasked);
    return new SignatureFinding(
        Optional.of(place.element().slot()),
        place.element().slotId(),
        covered,
        place.path(),
        verdict.flatMap(LibraryCheck.Verdict::signer),
        verdict.flatMap(LibraryCheck.Verdict::claimedRole),
        verdict.flatMap(LibraryCheck.Verdict::claimedTime),
        verdict.flatMap(LibraryCheck.Verdict::provedTime),
        outcome);
  }

  private static boolean repeatedIdentifier(Document document) {
    Set<String> seen = new HashSet<>();
    return !XmlElements.all(document).stream()
        .flatMap(element -> XmlElements.identifiers(element).stream())
        .allMatch(seen::add);
  }

  private static boolean distinct(List<Place> places) {
    Set<String> seen = new HashSet<>(Set.of(""));
    return places.stream().map(place -> place.element().id()).allMatch(seen::add);
  }
}
