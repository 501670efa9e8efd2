package vn.hocbaso.signing.evidence;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.xades.evidencerecord.XAdESEvidenceRecordDigestBuilder;
import eu.europa.esig.dss.xades.evidencerecord.XAdESEvidenceRecordIncorporationParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.xml.ClosedXml;
import vn.hocbaso.signing.xml.XmlElements;

/**
 * The evidence record inside an XML signature, as an unsigned property (SealingEvidenceRecords,
 * ETSI TS 119 132-3). It covers what the signature covers and the signature itself.
 */
@ApplicationScoped
class XmlEvidence {

  private final Authorities authorities;

  XmlEvidence(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Hash of what a record in this slot has to cover. */
  byte[] hash(EvidenceDigest digest, byte[] xml, XmlSlot slot) {
    try {
      XAdESEvidenceRecordDigestBuilder builder =
          new XAdESEvidenceRecordDigestBuilder(new InMemoryDocument(xml), digest.dss())
              .setSignatureId(signatureIn(xml, slot));
      return WithLibrary.run(() -> builder.build().getValue());
    } catch (DSSException unfit) {
      throw unsuitable(slot.slotElement());
    }
  }

  /**
   * Puts the record into the signature of the slot.
   *
   * @throws DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when it was not made for this one
   */
  byte[] embed(byte[] xml, XmlSlot slot, byte[] evidence) {
    XAdESEvidenceRecordIncorporationParameters parameters =
        new XAdESEvidenceRecordIncorporationParameters();
    parameters.setSignatureId(signatureIn(xml, slot));
    try {
      XAdESService service = new XAdESService(authorities.offlineVerifier());
      return WithLibrary.run(
          () ->
              DSSUtils.toByteArray(
                  service.addSignatureEvidenceRecord(
                      new InMemoryDocument(xml), new InMemoryDocument(evidence), parameters)));
    } catch (DSSException | IllegalArgumentException unfit) {
      throw unsuitable(slot.slotElement());
    }
  }

  /** Identifier of the one signature in the slot. */
  static String signatureIn(byte[] xml, XmlSlot slot) {
    try {
      List<String> found =
          XmlElements.signatures(ClosedXml.parse(xml)).stream()
              .filter(
                  one ->
                      one.getParentNode() instanceof Element e
                          && slot.is(e.getLocalName(), e.getAttribute("Id")))
              .map(one -> one.getAttribute("Id"))
              .toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
    } catch (SAXException unreadable) {
      throw unsuitable("XML");
    }
    throw unsuitable(slot.slotElement());
  }

  private static DomainException unsuitable(String part) {
    return DomainException.of(SigningProblem.SIGNING_DOCUMENT_UNSUITABLE, part);
  }
}
