package vn.hocbaso.local.token;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SoftHSM 2 with tokens in a directory of its own.
 *
 * @param module shared library
 * @param program {@code softhsm2-util}
 * @param configuration file that a process must name in {@link #VARIABLE} before it loads the
 *     module, and that tells where the tokens are
 */
public record SoftHsm(Path module, Path program, Path configuration) {

  /** Environment variable that SoftHSM reads, once in a process. */
  public static final String VARIABLE = "SOFTHSM2_CONF";

  private static final List<String> LIBRARIES =
      List.of(
          "/usr/lib/softhsm/libsofthsm2.so",
          "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib64/pkcs11/libsofthsm2.so",
          "/usr/local/lib/softhsm/libsofthsm2.so",
          "/opt/homebrew/lib/softhsm/libsofthsm2.so");

  /**
   * SoftHSM of this machine with its tokens beside the configuration file, which is written.
   *
   * @return empty where it is not installed
   */
  public static Optional<SoftHsm> find(Path configuration) {
    return installedLibrary()
        .flatMap(module -> installedProgram().map(tool -> new SoftHsm(module, tool, configuration)))
        .map(SoftHsm::configured);
  }

  private static Optional<Path> installedLibrary() {
    return LIBRARIES.stream().map(Path::of).filter(Files::isReadable).findFirst();
  }

  private static Optional<Path> installedProgram() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin", "/usr/local/bin"))
        .map(folder -> Path.of(folder, "softhsm2-util"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private SoftHsm configured() {
    Path tokens = configuration.resolveSibling("tokens");
    try {
      Files.createDirectories(tokens);
      Files.writeString(
          configuration,
          """
          directories.tokendir = %s
          objectstore.backend = file
          log.level = ERROR
          slots.removable = false
          """
              .formatted(tokens.toAbsolutePath()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a process that uses the module needs in its environment. */
  public Map<String, String> environment() {
    return Map.of(VARIABLE, configuration.toAbsolutePath().toString());
  }

  /**
   * Makes a token with the keys and certificates of these keystores. A process that has loaded the
   * module before does not see it.
   *
   * @param pin of the new token and of the keystores
   * @return its slot
   */
  public long makeToken(String label, String pin, List<Path> keystores) {
    String said =
        run(
            List.of(
                program.toString(),
                "--init-token",
                "--free",
                "--label",
                label,
                "--so-pin",
                pin,
                "--pin",
                pin));
    long slot = Long.parseLong(said.replaceAll("(?s).*slot (\\d+).*", "$1"));
    if (!keystores.isEmpty()) {
      write(slot, pin, keystores);
    }
    return slot;
  }

  /**
   * Copies keys and certificates onto a token; who has the module loaded sees them from then on.
   *
   * @param pin of the token and of the keystores
   */
  public void write(long slot, String pin, List<Path> keystores) {
    run(TokenWriter.command(module, slot, pin, keystores));
  }

  private String run(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment());
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + " failed: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a token was made", e);
    }
  }
}
