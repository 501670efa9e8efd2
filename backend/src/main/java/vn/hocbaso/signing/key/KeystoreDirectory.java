package vn.hocbaso.signing.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Keys in files: {@code person-<personal id number>.p12} or {@code organisation-<tax code>.p12}
 * with one key under the PIN, and beside each a {@code .pem} file with the certificate chain.
 */
@ApplicationScoped
class KeystoreDirectory implements KeyProvider {

  private final SigningSettings settings;

  KeystoreDirectory(SigningSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    Path file = file(signer, ".pem");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      var chain = SigningCertificate.read(Files.readAllBytes(file));
      var key = chain.getFirst().getPublicKey();
      return Optional.of(
          new SigningCertificate(chain, SignatureScheme.of(key, settings.rsaPadding())));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new UnusableKeystoreException("certificates", signer, unreadable);
    }
  }

  @Override
  public KeySession open(SignerIdentity signer, char[] pin) throws WrongPinException {
    SigningCertificate certificate =
        find(signer)
            .orElseThrow(
                () ->
                    DomainException.of(
                        SigningProblem.SIGNING_CERTIFICATE_MISSING, signer.displayName()));
    return new FileKeySession(certificate, key(signer, pin));
  }

  private PrivateKey key(SignerIdentity signer, char[] pin) throws WrongPinException {
    try (InputStream in = Files.newInputStream(file(signer, ".p12"))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, pin);
      return (PrivateKey) store.getKey(store.aliases().nextElement(), pin);
    } catch (IOException refused) {
      // The platform reports a wrong password as an IOException with this cause.
      if (refused.getCause() instanceof UnrecoverableKeyException) {
        throw new WrongPinException();
      }
      throw new UnusableKeystoreException("key", signer, refused);
    } catch (GeneralSecurityException unreadable) {
      throw new UnusableKeystoreException("key", signer, unreadable);
    }
  }

  private Path file(SignerIdentity signer, String ending) {
    String name =
        switch (signer) {
          case SignerIdentity.Person person -> "person-" + person.personalIdNumber();
          case SignerIdentity.Organisation organisation -> "organisation-" + organisation.taxCode();
        };
    return settings
        .keystoreDirectory()
        .orElseThrow(
            () ->
                DomainException.of(
                    SigningProblem.SIGNING_NOT_CONFIGURED, "hocba.signing.keystore-directory"))
        .resolve(name + ending);
  }
}
