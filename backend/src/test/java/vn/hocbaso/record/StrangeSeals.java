package vn.hocbaso.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** PDF files under CMS values that no authority stands behind and that are dear to look at. */
final class StrangeSeals {

  private static final ASN1ObjectIdentifier MD2 = PKCSObjectIdentifiers.md2;

  private StrangeSeals() {}

  /** A digest that computes slowly, over the whole file, for each claim anew. */
  static byte[] slowDigest(int claims) {
    ContentSigner nobody =
        new ContentSigner() {
          @Override
          public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.md2WithRSAEncryption, DERNull.INSTANCE);
          }

          @Override
          public OutputStream getOutputStream() {
            return new ByteArrayOutputStream();
          }

          @Override
          public byte[] getSignature() {
            return new byte[256];
          }
        };
    X509CertificateHolder holder = StrangeKeys.rsaHolder(2_048, 17);
    return HostileForeign.pdf(hex(signed(nobody, holder, List.of(holder), 0)), claims);
  }

  /** A timestamp that its own maker signed well, over such a digest. */
  static byte[] slowStamp(int claims) {
    try {
      X509CertificateHolder holder = holder(true);
      SignerInfoGenerator signer = new SignerInfoGeneratorBuilder(digests()).build(good(), holder);
      var digest =
          digests()
              .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1")));
      TimeStampTokenGenerator generator =
          new TimeStampTokenGenerator(signer, digest, new ASN1ObjectIdentifier("1.2.3"));
      generator.addCertificates(new CollectionStore<>(List.of(holder)));
      TimeStampRequestGenerator request = new TimeStampRequestGenerator();
      byte[] token =
          generator
              .generate(request.generate(MD2, new byte[16]), BigInteger.ONE, new Date())
              .getEncoded();
      return HostileForeign.pdf(hex(token), claims);
    } catch (TSPException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] certificates(int count) {
    List<X509CertificateHolder> all = new ArrayList<>();
    X509CertificateHolder holder = holder(false);
    all.add(holder);
    for (int i = 1; i < count; i++) {
      all.add(
          StrangeKeys.holder(
              StrangeKeys.builder(new X500Name("CN=" + i), holder.getSubjectPublicKeyInfo())));
    }
    return HostileForeign.pdf(hex(signed(good(), holder, all, 0)), 10);
  }

  static byte[] attributes(int count) {
    X509CertificateHolder holder = holder(false);
    return HostileForeign.pdf(hex(signed(good(), holder, List.of(holder), count)), 10);
  }

  private static byte[] signed(
      ContentSigner signer,
      X509CertificateHolder holder,
      List<X509CertificateHolder> all,
      int attributes) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(digests())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(table(attributes)))
              .build(signer, holder));
      generator.addCertificates(new CollectionStore<>(all));
      return generator.generate(new CMSProcessableByteArray(new byte[1]), false).getEncoded();
    } catch (CMSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AttributeTable table(int count) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    for (int i = 0; i < count; i++) {
      attributes.add(
          new Attribute(
              new ASN1ObjectIdentifier("1.3.6.1.4.1.99999." + (i + 1)),
              new DERSet(new DEROctetString(new byte[1]))));
    }
    return new AttributeTable(attributes);
  }

  private static X509CertificateHolder holder(boolean stamps) {
    try {
      X509v3CertificateBuilder builder =
          StrangeKeys.builder(
              new X500Name("CN=Kẻ Lạ"),
              SubjectPublicKeyInfo.getInstance(StrangeKeys.key().getPublic().getEncoded()));
      if (stamps) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      }
      return StrangeKeys.holder(builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentSigner good() {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(StrangeKeys.key().getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DigestCalculatorProvider digests() throws OperatorCreationException {
    return new JcaDigestCalculatorProviderBuilder().build();
  }

  private static String hex(byte[] value) {
    return HexFormat.of().formatHex(value);
  }
}
