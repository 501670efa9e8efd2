package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.IntFunction;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.World;

/**
 * Seals whatever bytes it is given, by the school's own key and without any PDF library: what a
 * trusted signer can make who means ill. The bytes reach the parsers behind the gate.
 */
final class RawSeal {

  private static final int DIGITS = 16_000;

  private RawSeal() {}

  /** The body, then a signature dictionary, then the rest; the seal covers all of it. */
  static byte[] over(World world, byte[] body, String rest) {
    return over(world, body, tableAt -> rest);
  }

  /** The same, with a rest that may name the offset at which it begins. */
  static byte[] over(World world, byte[] body, IntFunction<String> rest) {
    String head = "\n99 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached";
    String after = ">>\nendobj\n";
    String range = "/ByteRange [0 %10d %10d %10d]/Contents ";
    int gap = body.length + head.length() + range.formatted(0, 0, 0).length();
    int second = gap + DIGITS + 2;
    byte[] tail = rest.apply(second + after.length()).getBytes(ISO_8859_1);
    String filled = head + range.formatted(gap, second, after.length() + tail.length);
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    covered.writeBytes(body);
    covered.writeBytes(filled.getBytes(ISO_8859_1));
    int before = covered.size();
    covered.writeBytes(after.getBytes(ISO_8859_1));
    covered.writeBytes(tail);
    byte[] all = covered.toByteArray();
    StringBuilder value = new StringBuilder(HexFormat.of().formatHex(signature(world, all)));
    value.append("0".repeat(DIGITS - value.length()));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(all, 0, before);
    file.writeBytes(("<" + value + ">").getBytes(ISO_8859_1));
    file.write(all, before, all.length - before);
    return file.toByteArray();
  }

  private static byte[] signature(World world, byte[] content) {
    SigningCertificate signer = world.certificate(World.SCHOOL);
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(new SchoolKey(world), signer.certificate()));
      generator.addCertificates(new JcaCertStore(signer.chain()));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key of the test world in the shape that the library wants. */
  private static final class SchoolKey implements ContentSigner {

    private final World world;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    SchoolKey(World world) {
      this.world = world;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public OutputStream getOutputStream() {
      return data;
    }

    @Override
    public byte[] getSignature() {
      return world.sign(World.SCHOOL, data.toByteArray());
    }
  }
}
