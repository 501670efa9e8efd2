package vn.hocbaso.signing.provider.pkcs11;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.token.SoftHsm;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.FixedProviderSettings;

/** Two tokens of a real module: one with three holders, one that holds nothing. */
final class Tokens {

  static final String LABEL = "Trường Thử";
  static final String EMPTY = "Trống";
  static final String PIN = TestAuthority.PIN;

  static final SignerIdentity SCHOOL =
      new SignerIdentity.Organisation("1800000011", "Trường Tiểu học Thử");
  static final SignerIdentity MANAGER = new SignerIdentity.Person("092075000012", "Lê Văn Kiểm");
  static final SignerIdentity TEACHER = new SignerIdentity.Person("092188000013", "Nguyễn Thị Thử");

  private static final Tokens SHARED = new Tokens();

  private final SoftHsm module;

  private Tokens() {
    try {
      Path configuration = Path.of(System.getenv(SoftHsm.VARIABLE));
      delete(configuration.resolveSibling("tokens"));
      module = SoftHsm.find(configuration).orElseThrow();
      module.makeToken(EMPTY, PIN, List.of());
      module.makeToken(LABEL, PIN, keystores());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made once in a process, for SoftHSM looks for its tokens once. */
  static Tokens shared() {
    return SHARED;
  }

  /** Settings of a provider on the token with the holders. */
  FixedProviderSettings settings() {
    return new FixedProviderSettings(
        Map.of("kind", "PKCS11", "module", module.module().toString(), "token", LABEL));
  }

  /** Keys of the school and the manager are on curves, the teacher's is RSA. */
  private static List<Path> keystores() throws IOException {
    Holder school = new Holder.Organisation("1800000011", "Trường Tiểu học Thử");
    Holder manager = new Holder.Person("092075000012", "Lê Văn Kiểm", "Trường Tiểu học Thử");
    Holder teacher = new Holder.Person("092188000013", "Nguyễn Thị Thử", "Trường Tiểu học Thử");
    try (TestAuthority authority =
        TestAuthority.start(
            Files.createTempDirectory("authority"), Clock.systemUTC(), List.of(school, manager))) {
      authority.control().enrolWithRsa(teacher);
      return Stream.of(school, manager, teacher)
          .map(holder -> authority.keystores().resolve(holder.fileName() + ".p12"))
          .toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
