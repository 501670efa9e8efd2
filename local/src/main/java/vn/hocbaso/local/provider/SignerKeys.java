package vn.hocbaso.local.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.TestAuthority;

/** The keys of the test authority's holders, by the number that names their owner. */
final class SignerKeys {

  private static final Pattern USER = Pattern.compile("[0-9]{10,12}(-[0-9]{3})?");

  private final Path keystores;

  SignerKeys(Path keystores) {
    this.keystores = keystores;
  }

  /** The key of a personal id number or a tax code; empty for a user unknown here. */
  Optional<SignerKey> of(String user) {
    if (!USER.matcher(user).matches()) {
      return Optional.empty();
    }
    return Stream.of("person-", "organisation-")
        .map(kind -> keystores.resolve(kind + user + ".p12"))
        .filter(Files::exists)
        .findFirst()
        .map(SignerKeys::read);
  }

  /** All users, sorted. */
  List<String> users() {
    try (Stream<Path> files = Files.list(keystores)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".p12"))
          .map(name -> name.substring(name.indexOf('-') + 1, name.length() - ".p12".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key that belongs to somebody else. */
  SignerKey other(String user) {
    return users().stream()
        .filter(one -> !one.equals(user))
        .findFirst()
        .flatMap(this::of)
        .orElseThrow(() -> new IllegalStateException("there is no other holder"));
  }

  private static SignerKey read(Path file) {
    char[] pin = TestAuthority.PIN.toCharArray();
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, pin);
      String alias = store.aliases().nextElement();
      List<X509Certificate> chain =
          Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
      return new SignerKey((PrivateKey) store.getKey(alias, pin), chain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the keystore is unreadable", e);
    }
  }
}
