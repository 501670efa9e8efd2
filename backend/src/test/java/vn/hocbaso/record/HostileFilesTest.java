package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to exhaust the service are answered in a process that has 256 MB for everything, the
 * makers of the files included. Memory is the hard bound here; how long each took is printed, and
 * measured on a quiet machine for docs/verification.md.
 */
class HostileFilesTest {

  /** Far beyond what all files take together; only an endless loop reaches it. */
  private static final long HARD_STOP_MINUTES = 8;

  @Test
  void everyHostileFileIsAnsweredWithin256MegabytesAndNoneIsValid(@TempDir Path directory)
      throws Exception {
    Path output = directory.resolve("answers.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(run.waitFor(HARD_STOP_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      run.destroyForcibly();
    }
    List<String> lines = answers(output);
    assertThat(run.exitValue()).as(String.join("\n", lines)).isZero();
    assertThat(lines)
        .filteredOn(line -> line.contains(" | "))
        .hasSizeGreaterThan(30)
        .noneMatch(line -> line.contains("| VALID "));
  }

  private static List<String> answers(Path output) throws IOException {
    return Files.readAllLines(output);
  }
}
