package vn.hocbaso.signing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.dsig.XMLSignature;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hocbaso.signing.confirmation.Parts.OtherFormException;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.TrustedPaths;
import vn.hocbaso.signing.xml.XmlElements;

/** Confirms the signatures of an XML document whose structure was found to be the accepted one. */
@ApplicationScoped
public class ConfirmXml {

  private static final String DS = XMLSignature.XMLNS;
  private static final String XADES_141 = "http://uri.etsi.org/01903/v1.4.1#";
  private static final Set<String> CERTIFICATES =
      Set.of("X509Certificate", "EncapsulatedX509Certificate");

  private final Standing standing;
  private final TimestampProof timestamps;
  private final EvidenceProof records;
  private final NativeCrypto crypto;

  @Inject
  ConfirmXml(TrustedPaths paths, FreshAnswers fresh, NativeCrypto crypto, Clock clock) {
    this.standing = new Standing(paths, fresh, crypto, clock);
    this.timestamps = new TimestampProof(standing, crypto);
    this.records = new EvidenceProof(timestamps);
    this.crypto = crypto;
  }

  /** A confirmation outside the service. */
  public static ConfirmXml of(TrustedPaths paths, FreshAnswers fresh, Clock clock) {
    return new ConfirmXml(paths, fresh, NativeCrypto.ifPossible(), clock);
  }

  /**
   * All signatures of the document, by their identifiers.
   *
   * @param signatures those whose form, coverage and certificates passed every structural check
   * @return empty when a single one is not beyond doubt
   */
  public Optional<Map<String, Confirmed>> all(Document document, List<Element> signatures) {
    try {
      Enclosed enclosed = enclosed(document);
      CanonicalXml canonical = new CanonicalXml();
      Map<String, Confirmed> confirmed = new HashMap<>();
      for (Element signature : signatures) {
        Optional<Confirmed> one = one(new Signature(document, canonical, enclosed), signature);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        confirmed.put(signature.getAttribute("Id"), one.get());
      }
      return Optional.of(confirmed);
    } catch (OtherFormException | RuntimeException | StackOverflowError unusual) {
      // Whatever it is, the library decides about it.
      return Optional.empty();
    }
  }

  private record Signature(Document document, CanonicalXml canonical, Enclosed enclosed) {}

  private Optional<Confirmed> one(Signature in, Element signature) throws OtherFormException {
    XadesForm form = XadesForm.of(signature);
    List<Element> covered = new ArrayList<>();
    for (Element reference : form.references()) {
      Optional<Element> element = intact(in, reference);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      covered.add(element.get());
    }
    if (!covered.contains(form.properties())) {
      return Optional.empty();
    }
    // Without proof of time the question is another one; the library knows all its answers.
    return time(in, form, covered)
        .filter(time -> !form.claimedTime().isAfter(time.plus(AnswerCheck.TOLERANCE)))
        .filter(time -> signed(form))
        .filter(time -> KeyUse.isForSignatures(form.signer()))
        .filter(time -> standing.isGood(form.signer(), time, in.enclosed()))
        .map(
            time ->
                new Confirmed(form.signer(), form.role(), form.claimedTime(), Optional.of(time)));
  }

  /** What the one timestamp or evidence record proves, beside which only evidence for it stands. */
  private Optional<Instant> time(Signature in, XadesForm form, List<Element> covered)
      throws OtherFormException {
    List<Element> added = form.unsigned();
    if (added.size() == 1 && EvidenceProof.isRecord(added.getFirst())) {
      return records.time(added.getFirst(), covered, in.canonical(), in.enclosed());
    }
    Optional<Instant> proved = Optional.empty();
    for (Element property : added) {
      if (Parts.is(property, XadesForm.XADES, "SignatureTimeStamp") && proved.isEmpty()) {
        proved = time(in, property, form);
      } else if (!evidence(property)) {
        return Optional.empty();
      }
    }
    return proved;
  }

  private static boolean evidence(Element property) {
    return switch (property.getLocalName()) {
      case "CertificateValues", "RevocationValues" ->
          XadesForm.XADES.equals(property.getNamespaceURI());
      case "TimeStampValidationData" -> XADES_141.equals(property.getNamespaceURI());
      default -> false;
    };
  }

  private boolean signed(XadesForm form) {
    try {
      return form.algorithm()
          .verifies(
              crypto,
              form.signer().getPublicKey(),
              CanonicalXml.of(form.signedInfo()),
              Parts.bytes(form.value()));
    } catch (OtherFormException other) {
      return false;
    }
  }

  /** The element that a reference covers, if it is what was signed. */
  private static Optional<Element> intact(Signature in, Element reference)
      throws OtherFormException {
    List<Element> parts = Parts.exactly(reference, DS, "Transforms", "DigestMethod", "DigestValue");
    Element transform = Parts.only(parts.getFirst(), DS, "Transform");
    XadesForm.exclusive(transform);
    String uri = reference.getAttribute("URI");
    Optional<String> hash = StrongHash.ofUri(parts.get(1).getAttribute("Algorithm"));
    if (!uri.startsWith("#") || hash.isEmpty()) {
      return Optional.empty();
    }
    List<Element> found = XmlElements.identified(in.document(), uri.substring(1));
    return found.size() == 1
            && MessageDigest.isEqual(
                in.canonical().hash(found.getFirst(), hash.get()), Parts.bytes(parts.get(2)))
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private Optional<Instant> time(Signature in, Element property, XadesForm form)
      throws OtherFormException {
    List<Element> parts = Parts.children(property);
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Parts.require(parts.getFirst(), DS, "CanonicalizationMethod");
    Parts.require(parts.get(1), XadesForm.XADES, "EncapsulatedTimeStamp");
    XadesForm.exclusive(parts.getFirst());
    return timestamps.time(Parts.bytes(parts.get(1)), CanonicalXml.of(form.value()), in.enclosed());
  }

  private static Enclosed enclosed(Document document) throws OtherFormException {
    Set<X509Certificate> certificates = new HashSet<>();
    List<BasicOCSPResp> answers = new ArrayList<>();
    for (Element element : XmlElements.all(document)) {
      if (CERTIFICATES.contains(element.getLocalName())) {
        certificates.add(XadesForm.certificate(Parts.bytes(element)));
      } else if (Parts.is(element, XadesForm.XADES, "EncapsulatedOCSPValue")) {
        Enclosed.answer(Parts.bytes(element)).ifPresent(answers::add);
      }
    }
    return new Enclosed(certificates, answers);
  }
}
