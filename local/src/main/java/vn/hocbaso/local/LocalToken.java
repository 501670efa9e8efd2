package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.token.SoftHsm;

/**
 * The seals of the demonstration's schools on a security module made of software, as provider
 * {@code hsm}. A part only where SoftHSM is installed.
 */
record LocalToken(SoftHsm module) implements LocalService {

  private static final String LABEL = "hocba-thu-nghiem";

  /**
   * Finds the module and makes the token unless an earlier start did.
   *
   * @param directory keeps the token
   * @param keystores of the test authority, which is running
   * @return empty where SoftHSM is not installed
   */
  static Optional<LocalToken> start(Path directory, Path keystores) {
    Path made = directory.resolve("made");
    try {
      if (!Files.exists(made)) {
        // What a start that was killed left behind is worth nothing.
        Folders.delete(directory);
      }
      Optional<SoftHsm> found = SoftHsm.find(directory.resolve("softhsm2.conf"));
      if (found.isPresent() && !Files.exists(made)) {
        found.get().makeToken(LABEL, TestAuthority.PIN, seals(keystores));
        Files.createFile(made);
      }
      return found.map(LocalToken::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> seals(Path keystores) {
    try (Stream<Path> files = Files.list(keystores)) {
      return files
          .filter(file -> file.getFileName().toString().matches("organisation-.*\\.p12"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> configuration() {
    return Map.of(
        "hocba.signing.providers.hsm.kind",
        "PKCS11",
        "hocba.signing.providers.hsm.label",
        "HSM của trường (thử nghiệm)",
        "hocba.signing.providers.hsm.module",
        module.module().toString(),
        "hocba.signing.providers.hsm.token",
        LABEL);
  }

  @Override
  public Map<String, String> environment() {
    return module.environment();
  }

  @Override
  public void close() {
    // Files only; no process of its own.
  }
}
