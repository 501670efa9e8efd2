package vn.hocbaso.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;

class LocalTokenTest {

  private Path directory;

  @BeforeEach
  void use(@TempDir Path given) {
    directory = given;
  }

  @Test
  void putsTheSealsAndNobodysOwnKeyOnATokenOnce() throws Exception {
    Path keystores = keystores();
    LocalToken first = LocalToken.start(directory.resolve("softhsm"), keystores).orElseThrow();
    List<Path> made = files();
    LocalToken second = LocalToken.start(directory.resolve("softhsm"), keystores).orElseThrow();

    assertThat(second).isEqualTo(first);
    assertThat(files()).isEqualTo(made);
    assertThat(tokens(first)).containsOnlyOnce("hocba-thu-nghiem");
    // The token, a key, its certificate and two issuers.
    assertThat(made).filteredOn(file -> file.toString().endsWith(".object")).hasSize(5);
    assertThat(first.configuration())
        .containsEntry("hocba.signing.providers.hsm.kind", "PKCS11")
        .containsEntry("hocba.signing.providers.hsm.token", "hocba-thu-nghiem");
  }

  @Test
  void makesAnewWhatAKilledStartLeftHalfMade() throws Exception {
    Path keystores = keystores();
    LocalToken.start(directory.resolve("softhsm"), keystores);
    Files.delete(directory.resolve("softhsm/made"));
    LocalToken again = LocalToken.start(directory.resolve("softhsm"), keystores).orElseThrow();

    assertThat(tokens(again)).containsOnlyOnce("hocba-thu-nghiem");
  }

  private Path keystores() {
    try (TestAuthority authority =
        TestAuthority.start(
            directory.resolve("authority"),
            Clock.systemUTC(),
            List.of(
                new Holder.Organisation("1800000001", "Trường Thử"),
                new Holder.Person("092188000001", "Nguyễn Thị Thử", "Trường Thử")))) {
      return authority.keystores();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(directory.resolve("softhsm"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String tokens(LocalToken token) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(token.module().program().toString(), "--show-slots");
    builder.environment().putAll(token.environment());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
