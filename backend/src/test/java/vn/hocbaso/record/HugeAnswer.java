package vn.hocbaso.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX500NameUtil;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.hocbaso.signing.trust.World;

/** Answers about revocation that a stranger makes up: well-formed, and far too long. */
final class HugeAnswer {

  private static final Instant DAY = Instant.parse("2026-11-01T00:00:00Z");
  private static final KeyPair KEY = key();

  private HugeAnswer() {}

  /** A list with that many entries, in the name of an issuer of ours. */
  static byte[] crl(int entries) {
    X500Name issuer =
        JcaX500NameUtil.getIssuer(World.shared().certificate(World.TEACHER).certificate());
    X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(DAY));
    builder.setNextUpdate(Date.from(DAY.plusSeconds(10_000_000)));
    for (int i = 0; i < entries; i++) {
      builder.addCRLEntry(HostileEvidence.serial(i), Date.from(DAY), 0);
    }
    X509CRLHolder list = builder.build(signer());
    try {
      return list.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer about that many certificates. */
  static byte[] ocsp(int certificates) {
    try {
      BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(new X500Name("CN=A")));
      for (int i = 0; i < certificates; i++) {
        builder.addResponse(id(i), CertificateStatus.GOOD);
      }
      return new OCSPRespBuilder()
          .build(OCSPRespBuilder.SUCCESSFUL, builder.build(signer(), null, Date.from(DAY)))
          .getEncoded();
    } catch (OCSPException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CertificateID id(int number) {
    BigInteger serial = HostileEvidence.serial(number);
    ASN1ObjectIdentifier sha1 = OIWObjectIdentifiers.idSHA1;
    return new CertificateID(
        new CertID(
            new AlgorithmIdentifier(sha1),
            new DEROctetString(new byte[20]),
            new DEROctetString(new byte[20]),
            new ASN1Integer(serial)));
  }

  private static ContentSigner signer() {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(KEY.getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
