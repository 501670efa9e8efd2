package vn.hocbaso.signing.evidence;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Who signed a timestamp.
 *
 * @param authority the authority's own certificate
 * @param all every certificate in the token
 */
record TokenCertificate(X509Certificate authority, List<X509Certificate> all) {

  /**
   * Reads a token.
   *
   * @param token CMS
   * @return empty when it does not carry the certificate of its signer
   */
  static Optional<TokenCertificate> of(byte[] token) {
    try {
      CMSSignedData signed = new CMSSignedData(token);
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      Collection<X509CertificateHolder> named =
          signed.getCertificates().getMatches(signer.getSID());
      List<X509Certificate> own = certificates(named);
      return own.size() == 1
          ? Optional.of(
              new TokenCertificate(
                  own.getFirst(), certificates(signed.getCertificates().getMatches(null))))
          : Optional.empty();
    } catch (CMSException | GeneralSecurityException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether the token was signed with the key of this certificate and says what was signed. */
  boolean signed(byte[] token) {
    try {
      return new TimeStampToken(new CMSSignedData(token))
          .isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    } catch (CMSException | TSPException | IOException | OperatorCreationException unreadable) {
      return false;
    }
  }

  private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
      throws GeneralSecurityException {
    List<X509Certificate> found = new ArrayList<>();
    for (X509CertificateHolder holder : holders) {
      found.add(new JcaX509CertificateConverter().getCertificate(holder));
    }
    return found;
  }
}
