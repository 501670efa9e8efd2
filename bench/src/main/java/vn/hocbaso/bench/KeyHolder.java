package vn.hocbaso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Clock;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;
import vn.hocbaso.signing.trust.World;

/** Somebody with an RSA-2048 key in memory, as the service holds the key of a keystore. */
record KeyHolder(SigningCertificate certificate, PrivateKey key, NativeCrypto crypto) {

  /** Gets a certificate of the test authority. */
  static KeyHolder enrol(World world, Holder holder) throws IOException, GeneralSecurityException {
    TestAuthority authority = world.authority();
    authority.control().enrolWithRsa(holder);
    Path files = authority.keystores();
    var chain =
        SigningCertificate.read(Files.readAllBytes(files.resolve(holder.fileName() + ".pem")));
    char[] pin = TestAuthority.PIN.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(files.resolve(holder.fileName() + ".p12"))) {
      store.load(in, pin);
    }
    SignatureScheme scheme = SignatureScheme.of(chain.getFirst().getPublicKey(), RsaPadding.PSS);
    return new KeyHolder(
        new SigningCertificate(chain, scheme),
        (PrivateKey) store.getKey(store.aliases().nextElement(), pin),
        NativeCrypto.ifPossible());
  }

  byte[] sign(byte[] data) throws GeneralSecurityException {
    return crypto.sign(certificate.scheme(), key, data);
  }

  /** Both steps of a signature and the key's work between them. */
  byte[] sign(SignatureFormat format, byte[] content, SignaturePlacement place)
      throws GeneralSecurityException {
    PreparedSignature prepared =
        format.prepare(content, place, certificate, Clock.systemUTC().instant());
    return format.complete(prepared, sign(prepared.toBeSigned()));
  }
}
