package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.XAdESSignatureParameters.XPathElementPlacement;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * The parameters of one signature. They follow from the arguments alone, so that both steps, which
 * may run in different processes, build the same bytes.
 */
final class XmlParameters {

  private static final String C14N = CanonicalizationMethod.EXCLUSIVE;

  private XmlParameters() {}

  static XAdESSignatureParameters of(
      DSSDocument document, XmlSlot slot, SigningCertificate signer, Instant time) {
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignatureLevel(level(slot.level()));
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain().stream().map(CertificateToken::new).toList());
    // After the certificate, which knows RSA only and would overwrite PSS.
    parameters.setEncryptionAlgorithm(signer.scheme().dssAlgorithm().getEncryptionAlgorithm());
    parameters.bLevel().setSigningDate(Date.from(time));
    if (slot.slotId() != null) {
      // One person may sign several slots of a document at one instant; the library's identifier
      // knows certificate and time only.
      parameters
          .getContext()
          .setDeterministicId(parameters.getDeterministicId() + "-" + slot.slotId());
    }
    String role = slot.claimedRole();
    if (role != null) {
      parameters.bLevel().setClaimedSignerRoles(List.of(role));
    }
    parameters.setSignedInfoCanonicalizationMethod(C14N);
    parameters.setSignedPropertiesCanonicalizationMethod(C14N);
    parameters.getSignatureTimestampParameters().setCanonicalizationMethod(C14N);
    parameters.getArchiveTimestampParameters().setCanonicalizationMethod(C14N);
    parameters.setXPathLocationString(path(slot));
    parameters.setXPathElementPlacement(XPathElementPlacement.XPathFirstChildOf);
    parameters.setReferences(List.of(reference(document, slot)));
    return parameters;
  }

  /** For a renewal: the highest level, and no signer. */
  static XAdESSignatureParameters extension() {
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignatureLevel(eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_LTA);
    parameters.getSignatureTimestampParameters().setCanonicalizationMethod(C14N);
    parameters.getArchiveTimestampParameters().setCanonicalizationMethod(C14N);
    return parameters;
  }

  private static String path(XmlSlot slot) {
    String id = slot.slotId() == null ? "" : " and @Id='" + slot.slotId() + "'";
    return "//*[local-name()='" + slot.slotElement() + "'" + id + "]";
  }

  private static DSSReference reference(DSSDocument document, XmlSlot slot) {
    DSSReference reference = new DSSReference();
    // Two signatures may cover the same element; identifiers must differ all the same.
    reference.setId("r-" + Objects.requireNonNullElse(slot.slotId(), slot.slotElement()));
    reference.setUri("#" + slot.referencedId());
    reference.setContents(document);
    reference.setDigestMethodAlgorithm(DigestAlgorithm.SHA256);
    reference.setTransforms(List.of(new CanonicalizationTransform(C14N)));
    return reference;
  }

  private static eu.europa.esig.dss.enumerations.SignatureLevel level(SignatureLevel level) {
    return switch (level) {
      case XMLDSIG -> throw new IllegalArgumentException("not a level of XAdES");
      case B -> eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_B;
      case T -> eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_T;
      case LT -> eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_LT;
      case LTA -> eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_LTA;
    };
  }
}
