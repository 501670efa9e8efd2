package vn.hocbaso.signing.provider.pkcs11;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.token.SoftHsm;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.FixedProviderSettings;
import vn.hocbaso.testing.TestTokens;

/** Two tokens of a real module: one with three holders, one that holds nothing. */
final class Tokens {

  static final String LABEL = TestTokens.SCHOOL;
  static final String EMPTY = TestTokens.EMPTY;
  static final String PIN = TestAuthority.PIN;

  static final SignerIdentity SCHOOL =
      new SignerIdentity.Organisation("1800000011", "Trường Tiểu học Thử");
  static final SignerIdentity MANAGER = new SignerIdentity.Person("092075000012", "Lê Văn Kiểm");
  static final SignerIdentity TEACHER = new SignerIdentity.Person("092188000013", "Nguyễn Thị Thử");

  private static final Tokens SHARED = new Tokens();

  private final SoftHsm module;

  private Tokens() {
    try {
      module = TestTokens.fill(LABEL, keystores());
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
}
