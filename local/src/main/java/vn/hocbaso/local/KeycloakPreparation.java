package vn.hocbaso.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes a {@link KeycloakDistribution}: unpacks, builds, and starts it once to learn from it. */
final class KeycloakPreparation {

  private final KeycloakDistribution made;

  KeycloakPreparation(KeycloakDistribution made) {
    this.made = made;
  }

  void run(Path zip, List<String> build) throws IOException {
    try (InputStream file = Files.newInputStream(zip)) {
      unpack(file);
    }
    build(build);
    startOnce();
  }

  /** Unpacks without the zip's own top directory, whose name carries the version. */
  private void unpack(InputStream file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String inner = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path target = made.server().resolve(inner).normalize();
        if (!target.startsWith(made.server())) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(zip, target);
        }
      }
    }
  }

  private void build(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "sh",
                made.server().resolve("bin/kc.sh").toString()));
    command.addAll(arguments);
    Path log = made.directory().resolve("build.log");
    try (ChildProcess process = ChildProcess.start(command, log)) {
      if (process.await() != 0) {
        throw new LocalFailure("Keycloak cannot be built; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted", e);
    }
  }

  private void startOnce() throws IOException {
    KeycloakHome.create(made.template(), made);
    Path realm = made.template().resolve("data/import/hocba-realm.json");
    Files.createDirectories(Objects.requireNonNull(realm.getParent()));
    Files.write(realm, KeycloakDistribution.realm());
    var command = new KeycloakCommand(made, made.template(), Ports.free());
    Path log = made.directory().resolve("first-start.log");
    try (ChildProcess process = ChildProcess.start(command.learning(), log)) {
      Readiness.await(command.discovery(), process, "Keycloak");
    }
  }
}
