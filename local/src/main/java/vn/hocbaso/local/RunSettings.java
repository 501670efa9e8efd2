package vn.hocbaso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the developer asked for on the command line.
 *
 * @param root of the project
 * @param data directory that keeps everything of this installation
 * @param port of the service
 * @param fresh true to throw the kept data away first
 */
record RunSettings(Path root, Path data, int port, boolean fresh) {

  private static final int DEFAULT_PORT = 8080;

  /** Reads {@code local.root}, {@code local.data}, {@code local.port} and {@code local.fresh}. */
  static RunSettings fromSystemProperties() {
    Path root = Path.of(System.getProperty("local.root", "")).toAbsolutePath().normalize();
    return new RunSettings(
        root,
        root.resolve(System.getProperty("local.data", ".local")).normalize(),
        Integer.getInteger("local.port", DEFAULT_PORT),
        Boolean.getBoolean("local.fresh"));
  }

  /** The command that starts these data afresh, for people to copy. */
  String commandToStartAfresh() {
    StringBuilder command = new StringBuilder("./mvnw -Prun -Dlocal.fresh=true");
    if (!data.equals(root.resolve(".local"))) {
      command.append(" -Dlocal.data=").append(root.relativize(data));
    }
    if (port != DEFAULT_PORT) {
      command.append(" -Dlocal.port=").append(port);
    }
    return command.toString();
  }

  Path service() {
    return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
  }

  Path webApp() {
    return root.resolve("frontend/dist");
  }

  /**
   * Makes sure that the data directory is one of this program.
   *
   * @throws LocalFailure when it holds something else
   */
  void requireOurs() throws IOException {
    if (Files.isDirectory(data) && !Files.exists(data.resolve(DataLock.NAME)) && !empty()) {
      throw new LocalFailure(
          data + ": thư mục này không phải của học bạ số / is not a directory of this program");
    }
  }

  /** Deletes everything but the lock, which its holder still has. */
  void deleteData() throws IOException {
    OrphanedDatabase.stop(data.resolve("postgresql"));
    try (Stream<Path> entries = Files.list(data)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(DataLock.NAME)) {
          Folders.delete(entry);
        }
      }
    }
  }

  private boolean empty() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.findAny().isEmpty();
    }
  }
}
