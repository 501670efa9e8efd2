package vn.hocbaso.local.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Makes keys and certificates, with the addresses of the authority in each certificate. */
final class Issuer {

  /** Clocks of two machines differ a little; a certificate counts from an hour ago. */
  private static final Duration BACKDATE = Duration.ofHours(1);

  private final Addresses addresses;
  private final Clock clock;

  Issuer(Addresses addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  KeyAndChain root(X500Name subject)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyPair pair = Algorithms.newKeyPair();
    X509v3CertificateBuilder builder = builder(subject, subject, pair, CertificateKind.ROOT);
    X509Certificate certificate = sign(builder, new KeyAndChain(pair.getPrivate(), List.of()));
    return new KeyAndChain(pair.getPrivate(), List.of(certificate));
  }

  /**
   * A new key with a certificate.
   *
   * @param issuerPath path segment under which the issuer answers, {@code root} or {@code issuing}
   */
  KeyAndChain issue(X500Name subject, CertificateKind kind, KeyAndChain issuer, String issuerPath)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    return issue(new Subject(subject, Algorithms.newKeyPair()), kind, issuer, issuerPath);
  }

  /** A certificate for a key that is there already. */
  KeyAndChain issue(Subject subject, CertificateKind kind, KeyAndChain issuer, String issuerPath)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyPair pair = subject.pair();
    X500Name issuerName =
        X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
    X509v3CertificateBuilder builder = builder(issuerName, subject.name(), pair, kind);
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
    if (kind != CertificateKind.OCSP) {
      builder.addExtension(
          Extension.authorityInfoAccess, false, addresses.informationAccess(issuerPath));
      builder.addExtension(
          Extension.cRLDistributionPoints, false, addresses.distributionPoint(issuerPath));
    }
    return new KeyAndChain(pair.getPrivate(), issuer.chainOf(sign(builder, issuer)));
  }

  /** Who gets a certificate for which key. */
  record Subject(X500Name name, KeyPair pair) {}

  private X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, KeyPair pair, CertificateKind kind)
      throws GeneralSecurityException, IOException {
    Instant start = clock.instant().minus(BACKDATE);
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(120, Algorithms.RANDOM).setBit(119),
            Date.from(start),
            Date.from(start.plus(kind.life())),
            subject,
            pair.getPublic());
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
    kind.extend(builder);
    return builder;
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, KeyAndChain issuer)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(Algorithms.signer(issuer.key())));
  }
}
