package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to exhaust the service are answered in a process that has 256 MB for everything, the
 * makers of the files included, and none may cost the thread that answers more than two seconds of
 * processor time. Time by the clock is printed only: it says how busy the machine is.
 */
class HostileFilesTest {

  /** Far beyond what all files take together; only an endless loop reaches it. */
  private static final long HARD_STOP_MINUTES = 8;

  private static final long MOST_MILLIS = 2_000;
  private static final Pattern PROCESSOR = Pattern.compile("\\| (\\d+) ms of processor");

  @Test
  void everyHostileFileIsAnsweredIn2SecondsAnd256MegabytesAndNoneIsValid(@TempDir Path directory)
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
        .hasSizeGreaterThan(80)
        .noneMatch(line -> line.contains("| VALID "))
        .allSatisfy(line -> assertThat(millis(line)).as(line).isLessThan(MOST_MILLIS));
  }

  private static long millis(String line) {
    Matcher found = PROCESSOR.matcher(line);
    assertThat(found.find()).as(line).isTrue();
    return Long.parseLong(found.group(1));
  }

  private static List<String> answers(Path output) throws IOException {
    return Files.readAllLines(output);
  }
}
