package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.xades.signature.XAdESLevelBaselineLTA;
import java.util.List;

/**
 * Adds an archive timestamp to one signature of a document. The library by itself extends all of
 * them, also those that a later signature covers and thereby breaks.
 */
final class OneSignature extends XAdESLevelBaselineLTA {

  private final String id;

  OneSignature(CertificateVerifier verifier, String id) {
    super(verifier);
    this.id = id;
  }

  @Override
  protected void extendSignatures(List<AdvancedSignature> signatures) {
    super.extendSignatures(
        signatures.stream().filter(one -> id.equals(one.getDAIdentifier())).toList());
  }
}
