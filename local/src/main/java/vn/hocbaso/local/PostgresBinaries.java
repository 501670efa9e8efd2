package vn.hocbaso.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where PostgreSQL's programs are unpacked: once for each user, never half. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  static Path directory() {
    return PreparedFolder.get("postgresql-18.6", PostgresBinaries::unpack);
  }

  /**
   * Lets the library unpack by starting a throw-away server. Left to itself it unpacks into the
   * shared temporary directory and stays broken when it is killed meanwhile.
   */
  private static void unpack(Path directory) throws IOException {
    Path data = Folders.temporary("hocba-unpack-");
    try (EmbeddedPostgres once =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver(DefaultPostgresBinaryResolver.INSTANCE)
            .setOverrideWorkingDirectory(directory.toFile())
            .setDataDirectory(data)
            .setRegisterShutdownHook(false)
            .start()) {
      once.getPort();
      // The library leaves the directory open to everybody.
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    } finally {
      Folders.delete(data);
    }
  }
}
