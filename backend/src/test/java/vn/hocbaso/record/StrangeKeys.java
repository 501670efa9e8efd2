package vn.hocbaso.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that are well-formed and cost whoever uses them. */
final class StrangeKeys {

  private static final KeyPair KEY = newKey();
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Random RANDOM = new Random(11);

  private StrangeKeys() {}

  static KeyPair key() {
    return KEY;
  }

  static byte[] ordinary() {
    return encoded(builder(name(), ordinaryKey()));
  }

  /** A key whose modulus nobody can factor, the maker included; it verifies nothing. */
  static byte[] rsa(int bits, int exponentBits) {
    try {
      return rsaHolder(bits, exponentBits).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static X509CertificateHolder rsaHolder(int bits, int exponentBits) {
    BigInteger modulus = odd(bits);
    BigInteger exponent = odd(exponentBits);
    ASN1EncodableVector numbers = new ASN1EncodableVector();
    numbers.add(new ASN1Integer(modulus));
    numbers.add(new ASN1Integer(exponent));
    var algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
    return holder(builder(name(), keyInfo(algorithm, new DERSequence(numbers))));
  }

  /** A curve with explicit parameters over the field of a number of that size. */
  static byte[] curve(int bits) {
    int bytes = bits / 8 + 1;
    ASN1EncodableVector field = new ASN1EncodableVector();
    field.add(X9ObjectIdentifiers.prime_field);
    field.add(new ASN1Integer(odd(bits)));
    ASN1EncodableVector coefficients = new ASN1EncodableVector();
    coefficients.add(new DEROctetString(new byte[bytes]));
    coefficients.add(new DEROctetString(noise(bytes)));
    byte[] point = noise(2 * bytes + 1);
    point[0] = 4;
    ASN1EncodableVector parameters = new ASN1EncodableVector();
    parameters.add(new ASN1Integer(1));
    parameters.add(new DERSequence(field));
    parameters.add(new DERSequence(coefficients));
    parameters.add(new DEROctetString(point));
    parameters.add(new ASN1Integer(odd(bits - 1)));
    return curved(new DERSequence(parameters), point);
  }

  static byte[] binaryCurve() {
    X9ECParameters named = ECNamedCurveTable.getByName("sect571r1");
    return curved(named.toASN1Primitive(), named.getG().multiply(BigInteger.TWO).getEncoded(false));
  }

  static byte[] extension(int bytes) {
    X509v3CertificateBuilder builder = builder(name(), ordinaryKey());
    add(
        builder,
        new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"),
        new DEROctetString(new byte[bytes]));
    return encoded(builder);
  }

  static byte[] extensions(int count) {
    X509v3CertificateBuilder builder = builder(name(), ordinaryKey());
    for (int i = 0; i < count; i++) {
      add(
          builder,
          new ASN1ObjectIdentifier("1.3.6.1.4.1.99999." + (i + 1)),
          new DEROctetString(new byte[1]));
    }
    return encoded(builder);
  }

  static byte[] names(int count) {
    X500NameBuilder names = new X500NameBuilder();
    for (int i = 0; i < count; i++) {
      names.addRDN(BCStyle.CN, "Tên " + i);
    }
    return encoded(builder(names.build(), ordinaryKey()));
  }

  static byte[] alternatives(int count) {
    GeneralName[] names = new GeneralName[count];
    for (int i = 0; i < count; i++) {
      names[i] = new GeneralName(GeneralName.dNSName, "n" + i + ".vn");
    }
    X509v3CertificateBuilder builder = builder(name(), ordinaryKey());
    add(builder, Extension.subjectAlternativeName, new GeneralNames(names));
    return encoded(builder);
  }

  static boolean isRsa(byte[] certificate) {
    byte[] id = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1};
    return new String(certificate, StandardCharsets.ISO_8859_1)
        .contains(new String(id, StandardCharsets.ISO_8859_1));
  }

  /** A value as long as such a key gives. */
  static String value(byte[] certificate) {
    byte[] value = noise(isRsa(certificate) ? 2_048 : 64);
    value[0] = 1;
    return Base64.getEncoder().encodeToString(value);
  }

  private static byte[] curved(ASN1Encodable parameters, byte[] point) {
    var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, parameters);
    return encoded(builder(name(), new SubjectPublicKeyInfo(algorithm, point)));
  }

  private static X500Name name() {
    return new X500Name("CN=Kẻ Lạ");
  }

  private static SubjectPublicKeyInfo ordinaryKey() {
    return SubjectPublicKeyInfo.getInstance(KEY.getPublic().getEncoded());
  }

  private static SubjectPublicKeyInfo keyInfo(AlgorithmIdentifier algorithm, ASN1Encodable key) {
    try {
      return new SubjectPublicKeyInfo(algorithm, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static X509v3CertificateBuilder builder(X500Name subject, SubjectPublicKeyInfo key) {
    return new X509v3CertificateBuilder(
        subject,
        BigInteger.ONE,
        Date.from(START),
        Date.from(START.plusSeconds(400_000_000)),
        subject,
        key);
  }

  private static void add(
      X509v3CertificateBuilder builder, ASN1ObjectIdentifier id, ASN1Encodable value) {
    try {
      builder.addExtension(id, false, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static X509CertificateHolder holder(X509v3CertificateBuilder builder) {
    try {
      return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(KEY.getPrivate()));
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] encoded(X509v3CertificateBuilder builder) {
    try {
      return holder(builder).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BigInteger odd(int bits) {
    return new BigInteger(bits, RANDOM).setBit(bits - 1).setBit(0);
  }

  private static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    RANDOM.nextBytes(noise);
    return noise;
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
