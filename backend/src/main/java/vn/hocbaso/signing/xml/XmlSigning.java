package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.SigningCertificate;

/** XAdES baseline in a slot of a document. */
@ApplicationScoped
class XmlSigning implements SignatureFormat {

  private static final Logger LOG = Logger.getLogger(XmlSigning.class);

  private final Authorities authorities;

  XmlSigning(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public boolean handles(SignaturePlacement placement) {
    return placement instanceof XmlSlot slot && slot.level() != SignatureLevel.XMLDSIG;
  }

  @Override
  public PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time) {
    XmlSlot slot = (XmlSlot) placement;
    XmlSlots.require(content, slot);
    Instant rounded = time.truncatedTo(ChronoUnit.MILLIS);
    DSSDocument document = new InMemoryDocument(content);
    XAdESSignatureParameters parameters = XmlParameters.of(document, slot, signer, rounded);
    ToBeSigned data =
        new XAdESService(authorities.offlineVerifier()).getDataToSign(document, parameters);
    return new PreparedSignature(content, slot, signer, rounded, data.getBytes());
  }

  @Override
  public byte[] complete(PreparedSignature prepared, byte[] value) {
    XmlSlot slot = (XmlSlot) prepared.placement();
    DSSDocument document = new InMemoryDocument(prepared.content());
    SigningCertificate signer = prepared.signer();
    XAdESSignatureParameters parameters =
        XmlParameters.of(document, slot, signer, prepared.signingTime());
    XAdESService service = new XAdESService(verifier(slot.level()));
    if (slot.level() != SignatureLevel.B) {
      service.setTspSource(authorities.timestamps());
    }
    prepared.requireSame(service.getDataToSign(document, parameters).getBytes());
    try {
      SignatureValue signature = new SignatureValue(signer.scheme().dssAlgorithm(), value);
      return DSSUtils.toByteArray(service.signDocument(document, parameters, signature));
    } catch (AlertException missing) {
      LOG.warn("the signature lacks evidence for its level", missing);
      throw DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN);
    }
  }

  @Override
  public byte[] extend(byte[] content, SignaturePlacement placement) {
    XmlSlot slot = (XmlSlot) placement;
    OneSignature extension =
        new OneSignature(authorities.strictVerifier(), XmlSlots.outermost(content, slot));
    extension.setTspSource(authorities.timestamps());
    try {
      return DSSUtils.toByteArray(
          extension.extendSignatures(new InMemoryDocument(content), XmlParameters.extension()));
    } catch (AlertException missing) {
      LOG.warn("a signature lacks evidence for its renewal", missing);
      throw DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN);
    }
  }

  private CertificateVerifier verifier(SignatureLevel level) {
    return level.carriesEvidence() ? authorities.strictVerifier() : authorities.offlineVerifier();
  }
}
