package vn.hocbaso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.token.SoftHsm;

/**
 * The tokens of this process. SoftHSM looks for tokens once in a process, so all are made before
 * the first is used; keys may come later.
 *
 * <p>What was made is kept in the system properties, as Quarkus loads test classes more than once.
 */
public final class TestTokens {

  /** Holds nothing, ever. */
  public static final String EMPTY = "Trống";

  /** For tests without the service. */
  public static final String SCHOOL = "Trường Thử";

  private static final String DEMONSTRATION = "Trình diễn";
  private static final String PREFIX = "hocba.testing-token.";
  private static final String FILLED = PREFIX + "filled.";

  private TestTokens() {}

  /** Settings of a provider {@code hsm} on a token with the demonstration's keys. */
  public static synchronized Map<String, String> configuration() {
    Path keystores =
        Path.of(
            Objects.requireNonNull(
                SharedEnvironment.configuration()
                    .get("hocba.signing.providers.keystore.directory")));
    try (Stream<Path> files = Files.list(keystores)) {
      fill(DEMONSTRATION, files.filter(file -> file.toString().endsWith(".p12")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "hocba.signing.providers.hsm.kind",
        "PKCS11",
        "hocba.signing.providers.hsm.module",
        made().module().toString(),
        "hocba.signing.providers.hsm.token",
        DEMONSTRATION);
  }

  /** Puts keys on a token, unless it has been done. */
  public static synchronized SoftHsm fill(String label, List<Path> keystores) {
    SoftHsm module = made();
    if (System.getProperty(FILLED + label) == null) {
      String slot = Objects.requireNonNull(System.getProperty(PREFIX + label));
      module.write(Long.parseLong(slot), TestAuthority.PIN, keystores);
      System.setProperty(FILLED + label, "true");
    }
    return module;
  }

  private static SoftHsm made() {
    Path configuration = Path.of(System.getenv(SoftHsm.VARIABLE));
    boolean known = System.getProperty(PREFIX + EMPTY) != null;
    if (!known) {
      delete(configuration.resolveSibling("tokens"));
    }
    SoftHsm module = SoftHsm.find(configuration).orElseThrow();
    if (!known) {
      for (String label : List.of(EMPTY, SCHOOL, DEMONSTRATION)) {
        long slot = module.makeToken(label, TestAuthority.PIN, List.of());
        System.setProperty(PREFIX + label, Long.toString(slot));
      }
    }
    return module;
  }

  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
