package vn.hocbaso.signing.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that an attacker makes for himself. */
public final class StrangeCertificates {

  private static final KeyPair KEY = newKey();

  private StrangeCertificates() {}

  /** One that asks its reader to fetch the issuer and its state from an address. */
  public static X509Certificate pointingAt(String address) {
    return make(1, "CN=A", "CN=B", address);
  }

  /** Many that could each have issued each of the others. */
  public static List<X509Certificate> interchangeable(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> make(number + 1L, "CN=Vòng", "CN=Vòng", null))
        .toList();
  }

  /** A ring in which each was issued by the one before. */
  public static List<X509Certificate> ring(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> make(number + 1L, "CN=" + number, "CN=" + (number + 1) % count, null))
        .toList();
  }

  private static X509Certificate make(
      long serial, String issuer, String subject, @org.jspecify.annotations.Nullable String at) {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              new X500Name(issuer),
              BigInteger.valueOf(serial),
              Date.from(start),
              Date.from(start.plusSeconds(400_000_000)),
              new X500Name(subject),
              KEY.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      if (at != null) {
        GeneralName name = new GeneralName(GeneralName.uniformResourceIdentifier, at);
        builder.addExtension(
            Extension.authorityInfoAccess,
            false,
            new AuthorityInformationAccess(
                new AccessDescription[] {
                  new AccessDescription(AccessDescription.id_ad_caIssuers, name),
                  new AccessDescription(AccessDescription.id_ad_ocsp, name)
                }));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(KEY.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
