package vn.hocbaso.local.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** The revocation list of one issuer, made anew for each request so that it is never behind. */
final class RevocationList {

  private static final Duration NEXT_UPDATE = Duration.ofDays(1);

  private final KeyAndChain issuer;
  private final Revocations revocations;
  private final Clock clock;

  RevocationList(KeyAndChain issuer, Revocations revocations, Clock clock) {
    this.issuer = issuer;
    this.revocations = revocations;
    this.clock = clock;
  }

  byte[] encoded() throws IOException, GeneralSecurityException, OperatorCreationException {
    Instant now = clock.instant();
    X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(NEXT_UPDATE)));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
    builder.addExtension(
        Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
    revocations
        .all()
        .forEach(
            (serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
    return builder.build(Algorithms.signer(issuer.key())).getEncoded();
  }
}
