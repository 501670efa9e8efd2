package vn.hocbaso.signing.xml;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * XAdES baseline in a slot of a document. Level B is written here; what a higher level adds comes
 * from the signature library. The rest of the document stays as it is, byte for byte.
 */
@ApplicationScoped
class XmlSigning implements SignatureFormat {

  private final Authorities authorities;
  private final RaiseLevel raise;

  XmlSigning(Authorities authorities) {
    this.authorities = authorities;
    this.raise = new RaiseLevel(authorities);
  }

  @Override
  public boolean handles(SignaturePlacement placement) {
    return placement instanceof XmlSlot slot && slot.level() != SignatureLevel.XMLDSIG;
  }

  @Override
  public PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time) {
    XmlSlot slot = (XmlSlot) placement;
    Instant rounded = time.truncatedTo(ChronoUnit.MILLIS);
    byte[] covered = XmlSlots.free(content, slot).covered();
    byte[] toBeSigned = new XadesText(slot, signer, rounded).toBeSigned(covered);
    return new PreparedSignature(content, slot, signer, rounded, toBeSigned);
  }

  @Override
  public byte[] complete(PreparedSignature prepared, byte[] value) {
    XmlSlot slot = (XmlSlot) prepared.placement();
    XmlSlots.Free free = XmlSlots.free(prepared.content(), slot);
    XadesText text = new XadesText(slot, prepared.signer(), prepared.signingTime());
    prepared.requireSame(text.toBeSigned(free.covered()));
    byte[] levelB =
        free.with(text.signature(free.covered(), value, belowAnchors(prepared.signer())));
    return slot.level() == SignatureLevel.B
        ? levelB
        : free.with(XmlSlots.signatureIn(raise.first(levelB, text.id(), slot.level()), slot));
  }

  @Override
  public byte[] extend(byte[] content, SignaturePlacement placement) {
    return raise.again(content, (XmlSlot) placement);
  }

  /** Who checks has to have the anchor already; one in the file would prove nothing. */
  private List<X509Certificate> belowAnchors(SigningCertificate signer) {
    return signer.chain().stream().takeWhile(one -> !authorities.isAnchor(one)).toList();
  }
}
