package vn.hocbaso.signing.confirmation;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.TrustedPath.Issued;

/**
 * Whether an OCSP answer (RFC 6960) says "good" of a certificate at a time, by the issuer or by a
 * responder that the issuer appointed and that needs no answer itself ({@code
 * id-pkix-ocsp-nocheck}).
 */
final class AnswerCheck {

  /**
   * How much older than the time in question an answer may be: about what authorities need to make
   * a revocation known, and how long an answer is kept ({@link FreshAnswers}).
   */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int MOST_RESPONDERS = 3;
  private static final String NO_CHECK = OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId();
  private static final String OCSP_SIGNING = KeyPurposeId.id_kp_OCSPSigning.getId();
  private static final DigestCalculatorProvider DIGESTS = digests();

  private final NativeCrypto crypto;

  AnswerCheck(NativeCrypto crypto) {
    this.crypto = crypto;
  }

  /**
   * Whether it does.
   *
   * @param since the time at which the certificate must have been good
   */
  boolean isGood(BasicOCSPResp answer, Issued about, Instant since, Instant now) {
    try {
      return answer.getCriticalExtensionOIDs().isEmpty()
          && says(answer, about, since, now)
          && (fromResponder(answer, about.issuer(), now) || fromIssuer(answer, about.issuer()));
    } catch (GeneralSecurityException | OCSPException unfit) {
      return false;
    }
  }

  private static boolean says(BasicOCSPResp answer, Issued about, Instant since, Instant now)
      throws GeneralSecurityException, OCSPException {
    X509CertificateHolder issuer = new JcaX509CertificateHolder(about.issuer());
    boolean found = false;
    for (SingleResp one : answer.getResponses()) {
      if (one.getCertID().getSerialNumber().equals(about.certificate().getSerialNumber())
          && one.getCertID().matchesIssuer(issuer, DIGESTS)) {
        Instant told = one.getThisUpdate().toInstant();
        if (one.getCertStatus() != CertificateStatus.GOOD
            || !one.getCriticalExtensionOIDs().isEmpty()
            || told.isBefore(since.minus(TOLERANCE))
            || told.isAfter(now.plus(TOLERANCE))) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private boolean fromIssuer(BasicOCSPResp answer, X509Certificate issuer)
      throws GeneralSecurityException, OCSPException {
    return answer.isSignatureValid(OwnerVerifier.of(issuer, crypto));
  }

  private boolean fromResponder(BasicOCSPResp answer, X509Certificate issuer, Instant now)
      throws GeneralSecurityException, OCSPException {
    List<X509CertificateHolder> enclosed = Arrays.asList(answer.getCerts());
    for (X509CertificateHolder holder : enclosed.stream().limit(MOST_RESPONDERS).toList()) {
      X509Certificate responder = new JcaX509CertificateConverter().getCertificate(holder);
      if (appointed(responder, holder, issuer)
          && inForce(responder, answer.getProducedAt().toInstant())
          && inForce(responder, now)
          && answer.isSignatureValid(OwnerVerifier.of(responder, crypto))) {
        return true;
      }
    }
    return false;
  }

  private boolean appointed(
      X509Certificate responder, X509CertificateHolder holder, X509Certificate issuer)
      throws GeneralSecurityException {
    List<String> purposes = responder.getExtendedKeyUsage();
    return purposes != null
        && purposes.contains(OCSP_SIGNING)
        && responder.getNonCriticalExtensionOIDs() instanceof Set<String> extensions
        && extensions.contains(NO_CHECK)
        && !responder.hasUnsupportedCriticalExtension()
        && responder.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && signedBy(issuer, responder, holder);
  }

  private boolean signedBy(
      X509Certificate issuer, X509Certificate responder, X509CertificateHolder holder)
      throws GeneralSecurityException {
    byte[] signed = responder.getTBSCertificate();
    return StrongAlgorithm.of(holder.getSignatureAlgorithm())
        .filter(
            algorithm ->
                algorithm.verifies(crypto, issuer.getPublicKey(), signed, responder.getSignature()))
        .isPresent();
  }

  private static boolean inForce(X509Certificate certificate, Instant time) {
    return !time.isBefore(certificate.getNotBefore().toInstant())
        && !time.isAfter(certificate.getNotAfter().toInstant());
  }

  private static DigestCalculatorProvider digests() {
    try {
      return new JcaDigestCalculatorProviderBuilder().build();
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
