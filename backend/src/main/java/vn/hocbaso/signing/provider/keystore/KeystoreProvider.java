package vn.hocbaso.signing.provider.keystore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/**
 * Keys in files: {@code person-<personal id number>} or {@code organisation-<tax code>}, ending
 * {@code .p12} (PKCS#12) or {@code .jks}, with one key under the PIN, and beside each a {@code
 * .pem} file with the certificate chain.
 */
final class KeystoreProvider implements SignatureProvider {

  private final String name;
  private final ProviderTerms terms;
  private final Path directory;
  private final RsaPadding rsaPadding;
  private final NativeCrypto crypto;

  KeystoreProvider(String name, ProviderTerms terms, Keys keys) {
    this.name = name;
    this.terms = terms;
    this.directory = keys.directory();
    this.rsaPadding = keys.rsaPadding();
    this.crypto = keys.crypto();
  }

  /** Where the keys are and how they sign. */
  record Keys(Path directory, RsaPadding rsaPadding, NativeCrypto crypto) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProviderTerms terms() {
    return terms;
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    Path file = directory.resolve(stem(signer) + ".pem");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      var chain = SigningCertificate.read(Files.readAllBytes(file));
      var key = chain.getFirst().getPublicKey();
      return Optional.of(new SigningCertificate(chain, SignatureScheme.of(key, rsaPadding)));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw unusable("certificates", signer, unreadable);
    }
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] pin) throws WrongPinException {
    Path file =
        Stream.of(".p12", ".jks")
            .map(ending -> directory.resolve(stem(signer) + ending))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(() -> new ProviderUnavailableException("the keystore is gone"));
    try (InputStream in = Files.newInputStream(file)) {
      // The platform's keystores recognise each other's files.
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, pin);
      return new KeystoreChannel(key(store, pin), crypto);
    } catch (IOException refused) {
      // The platform reports a wrong password as an IOException with this cause.
      if (refused.getCause() instanceof UnrecoverableKeyException) {
        throw new WrongPinException();
      }
      throw unusable("key", signer, refused);
    } catch (GeneralSecurityException unreadable) {
      throw unusable("key", signer, unreadable);
    }
  }

  private static PrivateKey key(KeyStore store, char[] pin) throws GeneralSecurityException {
    List<String> names = Collections.list(store.aliases());
    if (names.size() == 1 && store.getKey(names.getFirst(), pin) instanceof PrivateKey key) {
      return key;
    }
    throw new UnrecoverableKeyException("there is not exactly one key");
  }

  private static String stem(SignerIdentity signer) {
    return switch (signer) {
      case SignerIdentity.Person person -> "person-" + person.personalIdNumber();
      case SignerIdentity.Organisation organisation -> "organisation-" + organisation.taxCode();
    };
  }

  /**
   * Neither the name of the file nor the words of the cause are kept: the name of a person's
   * keystore is that person's id number, and this ends in the log.
   */
  private static ProviderUnavailableException unusable(
      String part, SignerIdentity signer, Exception cause) {
    String kind =
        switch (signer) {
          case SignerIdentity.Person ignored -> "person";
          case SignerIdentity.Organisation ignored -> "organisation";
        };
    return new ProviderUnavailableException(
        "the %s of a keystore of kind %s cannot be read (%s)"
            .formatted(part, kind, cause.getClass().getSimpleName()));
  }
}
