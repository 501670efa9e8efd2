package vn.hocbaso.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.record.IssuedFiles;
import vn.hocbaso.signing.trust.World;

/** What somebody reads who has files, a list of trusted certificates and no server. */
class VerifierTest {

  private static final World WORLD = World.shared();
  private static final IssuedFiles ISSUED = IssuedFiles.of(WORLD, "Trần Bé Na");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private Path directory;

  @BeforeEach
  void emptyDirectory(@TempDir Path empty) {
    directory = empty;
  }

  @Test
  void callsAnIssuedFileValidAndNamesWhoSigned() throws IOException {
    Exit exit = run("--trust", trust(), file("hoc-ba.xml", ISSUED.xml()));
    assertThat(exit.status()).isZero();
    assertThat(text())
        .contains("HỢP LỆ", "Trần Bé Na", World.TEACHER.fullName(), World.SCHOOL.name())
        .contains("thu hồi")
        .doesNotContain("[-]");
  }

  @Test
  void callsAChangedFileNotValidAndSaysWhy() throws IOException {
    byte[] forged = new String(ISSUED.xml(), UTF_8).replace("Bé Na", "Bé Nu").getBytes(UTF_8);
    Exit exit = run("--trust", trust(), "--lang", "en", file("forged.xml", forged));
    assertThat(exit.status()).isEqualTo(1);
    assertThat(text()).contains("NOT VALID", "is not what it was when it was signed", "[-]");
    assertThat(text()).doesNotContain("Bé Nu");
  }

  @Test
  void decidesNothingAboutASealWithoutEvidenceUnlessItMayAsk() throws IOException {
    String pdf = file("hoc-ba.pdf", ISSUED.pdf());
    assertThat(run("--trust", trust(), pdf).status()).isEqualTo(2);
    assertThat(text()).contains("CHƯA KẾT LUẬN ĐƯỢC");
    assertThat(run("--trust", trust(), "--online", pdf).status()).isZero();
    assertThat(text()).contains(IssuedFiles.ADDRESS.toString());
  }

  @Test
  void trustsNobodyWhomTheListDoesNotName() throws IOException {
    String other =
        Objects.requireNonNull(
            World.create().authority().configuration().get("hocba.signing.trust-anchors"));
    Exit exit = run("--trust", other, "--json", file("hoc-ba.xml", ISSUED.xml()));
    assertThat(exit).isEqualTo(Exit.NOT_VALID);
    assertThat(text()).contains("\"reason\" : \"CERTIFICATE_UNTRUSTED\"");
  }

  @Test
  void neverCallsAForeignFileARecord() throws IOException {
    byte[] foreign = IssuedFiles.foreign(WORLD);
    Exit exit = run("--trust", trust(), "--json", file("giay-khen.pdf", foreign));
    assertThat(exit).isEqualTo(Exit.FOREIGN);
    assertThat(text())
        .contains("\"verdict\" : \"FOREIGN\"", "\"integrity\" : \"INTACT\"", "\"WHOLE_FILE\"");
  }

  @Test
  void theGravestAnswerCounts() throws IOException {
    byte[] forged = new String(ISSUED.xml(), UTF_8).replace("Bé Na", "Bé Nu").getBytes(UTF_8);
    Exit exit =
        run("--trust", trust(), file("hoc-ba.xml", ISSUED.xml()), file("forged.xml", forged));
    assertThat(exit).isEqualTo(Exit.NOT_VALID);
  }

  @Test
  void saysHowItIsCalled() throws IOException {
    assertThat(run()).isEqualTo(Exit.USAGE);
    assertThat(run("--trust", trust(), "--loud", "x.xml")).isEqualTo(Exit.USAGE);
    assertThat(run("--trust", trust(), "--lang", "fr", "x.xml")).isEqualTo(Exit.USAGE);
    assertThat(run("--trust", trust(), "no-such-file.xml")).isEqualTo(Exit.USAGE);
    String empty = file("empty.pem", new byte[0]);
    assertThat(run("--trust", empty, file("hoc-ba.xml", ISSUED.xml()))).isEqualTo(Exit.USAGE);
    assertThat(errors.toString(UTF_8)).contains("hocba-verifier.jar");
  }

  private static String trust() {
    return String.valueOf(WORLD.authority().configuration().get("hocba.signing.trust-anchors"));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content).toString();
  }

  private Exit run(String... arguments) {
    out.reset();
    PrintStream to = new PrintStream(out, true, UTF_8);
    return new Verifier(Clock.systemUTC(), to, new PrintStream(errors, true, UTF_8))
        .run(new ArrayList<>(List.of(arguments)));
  }

  private String text() {
    return out.toString(UTF_8);
  }
}
