package vn.hocbaso.signing.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignature;
import vn.hocbaso.signing.xml.ScannedElement;
import vn.hocbaso.signing.xml.ScannedXml;

/**
 * What an evidence record inside a signature has to cover (ETSI TS 119 132-3): the signed content,
 * the signature, and every unsigned property that stands before the record.
 */
final class SealedParts {

  static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

  private final ScannedXml document;
  private final ScannedElement signature;

  SealedParts(ScannedXml document, ScannedElement signature) {
    this.document = document;
    this.signature = signature;
  }

  /** The one hash for all; empty for a signature in another layout than ours. */
  Optional<byte[]> hash(EvidenceDigest digest) {
    Optional<ScannedElement> info = only(signature, "SignedInfo");
    Optional<ScannedElement> value = only(signature, "SignatureValue");
    Optional<ScannedElement> key = only(signature, "KeyInfo");
    if (info.isEmpty() || value.isEmpty() || key.isEmpty() || qualifying().isEmpty()) {
      return Optional.empty();
    }
    List<ScannedElement> parts = new ArrayList<>();
    for (ScannedElement reference : info.get().children("Reference")) {
      List<ScannedElement> covered = document.identified(target(reference));
      if (covered.size() != 1) {
        return Optional.empty();
      }
      parts.add(covered.getFirst());
    }
    parts.addAll(List.of(info.get(), value.get(), key.get()));
    parts.addAll(unsigned().map(ScannedElement::children).orElse(List.of()));
    return isExclusive(info.get())
        ? Optional.of(
            digest.ofSorted(
                parts.stream().map(part -> digest.of(document.canonical(part))).toList()))
        : Optional.empty();
  }

  /** Where the properties of XAdES are. */
  Optional<ScannedElement> qualifying() {
    return XMLSignature.XMLNS.equals(signature.namespace())
        ? only(signature, "Object")
            .flatMap(object -> only(object, "QualifyingProperties"))
            .filter(properties -> XADES.equals(properties.namespace()))
        : Optional.empty();
  }

  /** Where unsigned properties are; empty when there is no place for them yet. */
  Optional<ScannedElement> unsigned() {
    return qualifying()
        .flatMap(properties -> only(properties, "UnsignedProperties"))
        .flatMap(properties -> only(properties, "UnsignedSignatureProperties"));
  }

  private static String target(ScannedElement reference) {
    String uri = reference.attribute("URI");
    return uri.startsWith("#") ? uri.substring(1) : "";
  }

  private static boolean isExclusive(ScannedElement info) {
    Stream<ScannedElement> transforms =
        info.children("Reference").stream()
            .flatMap(reference -> reference.children("Transforms").stream())
            .flatMap(all -> all.children().stream());
    return Stream.concat(info.children("CanonicalizationMethod").stream(), transforms)
        .allMatch(one -> CanonicalizationMethod.EXCLUSIVE.equals(one.attribute("Algorithm")));
  }

  private static Optional<ScannedElement> only(ScannedElement parent, String name) {
    List<ScannedElement> found = parent.children(name);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
