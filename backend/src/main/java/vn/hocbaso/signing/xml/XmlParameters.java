package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SigningOperation;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import javax.xml.crypto.dsig.CanonicalizationMethod;

/** The parameters by which the library raises a finished signature to a higher level. */
final class XmlParameters {

  private static final String C14N = CanonicalizationMethod.EXCLUSIVE;

  private XmlParameters() {}

  /** For a new signature, to the exclusion of all others in the document. */
  static XAdESSignatureParameters of(SignatureLevel level, String id) {
    XAdESSignatureParameters parameters = of(level);
    parameters.getContext().setOperationKind(SigningOperation.SIGN);
    parameters.getContext().setDeterministicId(id);
    return parameters;
  }

  /** For a renewal: the highest level. */
  static XAdESSignatureParameters extension() {
    return of(SignatureLevel.XAdES_BASELINE_LTA);
  }

  private static XAdESSignatureParameters of(SignatureLevel level) {
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.getSignatureTimestampParameters().setCanonicalizationMethod(C14N);
    parameters.getArchiveTimestampParameters().setCanonicalizationMethod(C14N);
    return parameters;
  }
}
