package vn.hocbaso.local;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How the local environment is to be started.
 *
 * @param directory holds data, keys and logs of all parts
 * @param port of the service; Keycloak and the database take the next two. 0 lets every part take a
 *     free port and leaves the service's own to the caller
 * @param kept true when the data has to survive: writes then reach the disk and the directory stays
 *     on close. Otherwise the directory is deleted on close
 * @param progress told in plain words what happens
 */
public record LocalSettings(Path directory, int port, boolean kept, Consumer<String> progress) {

  /** For running the product: everything below {@code directory} is kept. */
  public static LocalSettings forRunning(Path directory, int port, Consumer<String> progress) {
    return new LocalSettings(directory.toAbsolutePath().normalize(), port, true, progress);
  }

  /** For tests: a new directory and free ports each time, as quick as can be. */
  public static LocalSettings forTests() {
    return new LocalSettings(Folders.temporary("hocba-test-"), 0, false, line -> {});
  }

  Path logs() {
    return directory.resolve("logs");
  }

  int keycloakPort() {
    return port == 0 ? Ports.free() : port + 1;
  }

  int databasePort() {
    return port == 0 ? Ports.free() : port + 2;
  }
}
