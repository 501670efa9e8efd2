package vn.hocbaso.signing.evidence;

import java.util.Base64;
import java.util.List;
import org.xml.sax.SAXException;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.xml.ScannedElement;
import vn.hocbaso.signing.xml.ScannedXml;

/**
 * The evidence record inside an XML signature, as an unsigned property (SealingEvidenceRecords,
 * ETSI TS 119 132-3). It covers what the signature covers and the signature itself.
 */
final class XmlEvidence {

  private static final String OPEN =
      "<xadesen:SealingEvidenceRecords xmlns:xadesen=\"http://uri.etsi.org/19132/v1.1.1#\">"
          + "<xadesen:ASN1EvidenceRecord>";
  private static final String CLOSE =
      "</xadesen:ASN1EvidenceRecord></xadesen:SealingEvidenceRecords>";

  private XmlEvidence() {}

  /**
   * Hash of what a record in this slot has to cover.
   *
   * @throws DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when no signature is there, or one
   *     that has no place for a record
   */
  static byte[] hash(EvidenceDigest digest, byte[] xml, XmlSlot slot) {
    ScannedXml document = scan(xml);
    return new SealedParts(document, signature(document, slot))
        .hash(digest)
        .orElseThrow(() -> unsuitable(slot.slotElement()));
  }

  /**
   * Puts the record into the signature of the slot; every other byte stays.
   *
   * @param evidence made over {@link #hash} of the same bytes
   * @throws DomainException as {@link #hash} does
   */
  static byte[] embed(byte[] xml, XmlSlot slot, byte[] evidence) {
    ScannedXml document = scan(xml);
    SealedParts parts = new SealedParts(document, signature(document, slot));
    String record = OPEN + Base64.getEncoder().encodeToString(evidence) + CLOSE;
    return parts
        .unsigned()
        .map(place -> document.with(place, record))
        .orElseGet(() -> first(document, parts, slot, record));
  }

  private static byte[] first(ScannedXml document, SealedParts parts, XmlSlot slot, String record) {
    ScannedElement place =
        parts
            .qualifying()
            .filter(properties -> properties.children("UnsignedProperties").isEmpty())
            .orElseThrow(() -> unsuitable(slot.slotElement()));
    String outer = place.sibling("UnsignedProperties");
    String inner = place.sibling("UnsignedSignatureProperties");
    return document.with(
        place, "<" + outer + "><" + inner + ">" + record + "</" + inner + "></" + outer + ">");
  }

  /** Identifier of the one signature in the slot. */
  static String signatureIn(byte[] xml, XmlSlot slot) {
    return signature(scan(xml), slot).attribute("Id");
  }

  private static ScannedElement signature(ScannedXml document, XmlSlot slot) {
    List<ScannedElement> found =
        document.named("Signature").stream()
            .filter(
                one -> {
                  ScannedElement place = one.parent();
                  return place != null && slot.is(place.local(), place.attribute("Id"));
                })
            .toList();
    if (found.size() != 1) {
      throw unsuitable(slot.slotElement());
    }
    return found.getFirst();
  }

  private static ScannedXml scan(byte[] xml) {
    try {
      return ScannedXml.read(xml);
    } catch (SAXException unreadable) {
      throw unsuitable("XML");
    }
  }

  private static DomainException unsuitable(String part) {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, part);
  }
}
