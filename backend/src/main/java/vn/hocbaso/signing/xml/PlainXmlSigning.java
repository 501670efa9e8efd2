package vn.hocbaso.signing.xml;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.xml.SignatureText.Reference;

/**
 * Plain XML-DSig in a slot of a document: one reference, and the certificates in the key
 * information. Neither the time nor the role of the signer is in it.
 */
@ApplicationScoped
class PlainXmlSigning implements SignatureFormat {

  @Override
  public boolean handles(SignaturePlacement placement) {
    return placement instanceof XmlSlot slot && slot.level() == SignatureLevel.XMLDSIG;
  }

  @Override
  public PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time) {
    XmlSlot slot = (XmlSlot) placement;
    byte[] covered = XmlSlots.free(content, slot).covered();
    return new PreparedSignature(content, slot, signer, time, toBeSigned(slot, signer, covered));
  }

  @Override
  public byte[] complete(PreparedSignature prepared, byte[] value) {
    XmlSlot slot = (XmlSlot) prepared.placement();
    SigningCertificate signer = prepared.signer();
    XmlSlots.Free free = XmlSlots.free(prepared.content(), slot);
    prepared.requireSame(toBeSigned(slot, signer, free.covered()));
    return free.with(
        "<ds:Signature"
            + SignatureText.DS
            + " Id=\"s-"
            + Objects.requireNonNullElse(slot.slotId(), slot.slotElement())
            + "\">"
            + signedInfo(slot, signer, free.covered(), "")
            + SignatureText.value(signer.scheme(), "", value)
            + SignatureText.keyInfo(signer.chain())
            + "</ds:Signature>");
  }

  /** It has no place for a timestamp; an evidence record beside the file can protect it. */
  @Override
  public byte[] extend(byte[] content, SignaturePlacement placement) {
    throw XmlSlots.unsuitable(((XmlSlot) placement).slotElement());
  }

  private static byte[] toBeSigned(XmlSlot slot, SigningCertificate signer, byte[] covered) {
    return SignatureText.utf8(signedInfo(slot, signer, covered, SignatureText.DS));
  }

  private static String signedInfo(
      XmlSlot slot, SigningCertificate signer, byte[] covered, String namespace) {
    return SignatureText.signedInfo(
        signer.scheme(),
        List.of(new Reference(" URI=\"#" + slot.referencedId() + "\"", covered)),
        namespace);
  }
}
