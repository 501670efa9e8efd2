package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** What holders of RSA keys sign, whose certificates do not say which padding was used. */
class RsaSignaturesTest {

  private static final World WORLD = World.shared();
  private static final Holder.Person HOLDER =
      new Holder.Person("092188000077", "Võ Thị Số", "Trường Tiểu học Thử");

  @ParameterizedTest
  @CsvSource({
    "RSA_PSS, http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
    "RSA_PKCS1, http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
  })
  void anXmlSignatureNamesItsPaddingAndIsValid(SignatureScheme scheme, String name)
      throws IOException, GeneralSecurityException {
    byte[] xml = Records.unsigned("Bé Na");
    byte[] signed = sign(Records.format(WORLD), xml, Records.TEACHER_T, scheme);
    assertThat(new String(signed, StandardCharsets.UTF_8))
        .contains("<ds:SignatureMethod Algorithm=\"" + name + "\"");
    assertThat(Validations.xml(WORLD, signed).signatures())
        .singleElement()
        .satisfies(one -> assertThat(one.outcome()).isInstanceOf(SignatureOutcome.Valid.class));
  }

  @ParameterizedTest
  @CsvSource({"RSA_PSS", "RSA_PKCS1"})
  void aSealIsValid(SignatureScheme scheme) throws IOException, GeneralSecurityException {
    byte[] pdf = Pdfs.unsealed("<HOC_BA/>");
    byte[] sealed = sign(Pdfs.format(WORLD), pdf, Pdfs.SEAL, scheme);
    assertThat(Validations.of(WORLD).validatePdf(sealed).seal())
        .hasValueSatisfying(
            one -> assertThat(one.outcome()).isInstanceOf(SignatureOutcome.Valid.class));
  }

  private static byte[] sign(
      SignatureFormat format, byte[] content, SignaturePlacement place, SignatureScheme scheme)
      throws IOException, GeneralSecurityException {
    WORLD.authority().control().enrolWithRsa(HOLDER);
    Path files = WORLD.authority().keystores();
    byte[] chain = Files.readAllBytes(files.resolve(HOLDER.fileName() + ".pem"));
    PreparedSignature prepared =
        format.prepare(
            content,
            place,
            new SigningCertificate(SigningCertificate.read(chain), scheme),
            Clock.systemUTC().instant());
    PrivateKey key = key(files.resolve(HOLDER.fileName() + ".p12"));
    return format.complete(prepared, scheme.sign(key, prepared.toBeSigned()));
  }

  private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    char[] pin = TestAuthority.PIN.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, pin);
    }
    return (PrivateKey) store.getKey(store.aliases().nextElement(), pin);
  }
}
