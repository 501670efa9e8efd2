package vn.hocbaso.local.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Says of a certificate of one issuer whether it is revoked (RFC 6960). */
final class OcspResponder {

  private static final Duration NEXT_UPDATE = Duration.ofMinutes(10);

  private final KeyAndChain signer;
  private final Revocations revocations;
  private final Clock clock;

  OcspResponder(KeyAndChain signer, Revocations revocations, Clock clock) {
    this.signer = signer;
    this.revocations = revocations;
    this.clock = clock;
  }

  byte[] answer(byte[] request)
      throws IOException, GeneralSecurityException, OperatorCreationException, OCSPException {
    OCSPReq asked = new OCSPReq(request);
    Date now = Date.from(clock.instant());
    Date nextUpdate = Date.from(clock.instant().plus(NEXT_UPDATE));
    BasicOCSPRespBuilder builder =
        new BasicOCSPRespBuilder(
            new RespID(
                new JcaX509CertificateHolder(signer.certificate()).getSubjectPublicKeyInfo(),
                new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1)));
    for (Req one : asked.getRequestList()) {
      builder.addResponse(one.getCertID(), status(one), now, nextUpdate, null);
    }
    Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      builder.setResponseExtensions(new Extensions(nonce));
    }
    X509CertificateHolder[] certificates = {new JcaX509CertificateHolder(signer.certificate())};
    return new OCSPRespBuilder()
        .build(
            OCSPResp.SUCCESSFUL, builder.build(Algorithms.signer(signer.key()), certificates, now))
        .getEncoded();
  }

  private CertificateStatus status(Req one) {
    return revocations
        .revokedAt(one.getCertID().getSerialNumber())
        .map(OcspResponder::revoked)
        .orElse(CertificateStatus.GOOD);
  }

  private static CertificateStatus revoked(Instant at) {
    return new RevokedStatus(Date.from(at), CRLReason.keyCompromise);
  }
}
