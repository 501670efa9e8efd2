package vn.hocbaso.signing.xml;

import static eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_LT;
import static eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_LTA;
import static eu.europa.esig.dss.enumerations.SignatureLevel.XAdES_BASELINE_T;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESLevelBaselineLT;
import eu.europa.esig.dss.xades.signature.XAdESLevelBaselineLTA;
import eu.europa.esig.dss.xades.signature.XAdESLevelBaselineT;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.Authorities;

/** Has the library add timestamps and evidence to one signature of a document. */
final class RaiseLevel {

  private static final Logger LOG = Logger.getLogger(RaiseLevel.class);

  private final Authorities authorities;

  RaiseLevel(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * The document with a signature of level B raised.
   *
   * @param id identifier of the signature
   * @throws DomainException when the timestamp or a revocation answer is missing
   */
  byte[] first(byte[] levelB, String id, SignatureLevel level) {
    return switch (level) {
      case XMLDSIG, B -> levelB;
      case T ->
          raised(
              new XAdESLevelBaselineT(authorities.offlineVerifier()),
              levelB,
              XmlParameters.of(XAdES_BASELINE_T, id));
      case LT ->
          raised(
              new XAdESLevelBaselineLT(authorities.strictVerifier()),
              levelB,
              XmlParameters.of(XAdES_BASELINE_LT, id));
      case LTA ->
          raised(
              new XAdESLevelBaselineLTA(authorities.strictVerifier()),
              levelB,
              XmlParameters.of(XAdES_BASELINE_LTA, id));
    };
  }

  /** The document with one more timestamp over the signature of the slot and its evidence. */
  byte[] again(byte[] content, XmlSlot slot) {
    return raised(
        new OneSignature(authorities.strictVerifier(), XmlSlots.outermost(content, slot)),
        content,
        XmlParameters.extension());
  }

  private byte[] raised(
      XAdESLevelBaselineT extension, byte[] content, XAdESSignatureParameters parameters) {
    extension.setTspSource(authorities.timestamps());
    try {
      return DSSUtils.toByteArray(
          extension.extendSignatures(new InMemoryDocument(content), parameters));
    } catch (AlertException missing) {
      LOG.warn("a signature lacks evidence for its level", missing);
      throw DomainException.of(SigningProblem.SIGNING_REVOCATION_UNKNOWN);
    }
  }
}
