package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.XAdESSignatureParameters.XPathElementPlacement;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.World;

/**
 * The same signature as EU DSS makes it from the beginning to the end, as the service did until it
 * wrote level B itself.
 */
final class LibrarySignature {

  private static final String C14N = CanonicalizationMethod.EXCLUSIVE;

  private final World world;

  LibrarySignature(World world) {
    this.world = world;
  }

  PreparedSignature prepare(
      byte[] content, XmlSlot slot, SigningCertificate signer, Instant millis) {
    DSSDocument document = new InMemoryDocument(content);
    byte[] data =
        service().getDataToSign(document, parameters(document, slot, signer, millis)).getBytes();
    return new PreparedSignature(content, slot, signer, millis, data);
  }

  byte[] complete(PreparedSignature prepared, byte[] value) {
    DSSDocument document = new InMemoryDocument(prepared.content());
    SigningCertificate signer = prepared.signer();
    return DSSUtils.toByteArray(
        service()
            .signDocument(
                document,
                parameters(
                    document, (XmlSlot) prepared.placement(), signer, prepared.signingTime()),
                new SignatureValue(signer.scheme().dssAlgorithm(), value)));
  }

  private XAdESService service() {
    return new XAdESService(world.authorities().offlineVerifier());
  }

  private static XAdESSignatureParameters parameters(
      DSSDocument document, XmlSlot slot, SigningCertificate signer, Instant time) {
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain().stream().map(CertificateToken::new).toList());
    parameters.setEncryptionAlgorithm(signer.scheme().dssAlgorithm().getEncryptionAlgorithm());
    parameters.bLevel().setSigningDate(Date.from(time));
    String slotId = slot.slotId();
    if (slotId != null) {
      parameters.getContext().setDeterministicId(parameters.getDeterministicId() + "-" + slotId);
    }
    String role = slot.claimedRole();
    if (role != null) {
      parameters.bLevel().setClaimedSignerRoles(List.of(role));
    }
    parameters.setSignedInfoCanonicalizationMethod(C14N);
    parameters.setSignedPropertiesCanonicalizationMethod(C14N);
    parameters.setXPathLocationString(
        "//*[local-name()='"
            + slot.slotElement()
            + "'"
            + (slotId == null ? "" : " and @Id='" + slotId + "'")
            + "]");
    parameters.setXPathElementPlacement(XPathElementPlacement.XPathFirstChildOf);
    DSSReference reference = new DSSReference();
    reference.setId("r-" + Objects.requireNonNullElse(slotId, slot.slotElement()));
    reference.setUri("#" + slot.referencedId());
    reference.setContents(document);
    reference.setDigestMethodAlgorithm(DigestAlgorithm.SHA256);
    reference.setTransforms(List.of(new CanonicalizationTransform(C14N)));
    parameters.setReferences(List.of(reference));
    return parameters;
  }
}
