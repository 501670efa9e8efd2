package vn.hocbaso.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that one running Keycloak calls its home: its own data, everybody's programs. */
final class KeycloakHome {

  private static final String MARK = "realm.fingerprint";

  private KeycloakHome() {}

  /** An empty home. */
  static void create(Path home, KeycloakDistribution distribution) throws IOException {
    for (String part : new String[] {"data", "conf", "providers", "themes"}) {
      Files.createDirectories(home.resolve(part));
    }
    Files.createSymbolicLink(home.resolve("lib"), distribution.lib());
  }

  /**
   * A home with the realm in its database. One that is there is kept, unless the realm file has
   * changed since: the realm holds nothing but what that file says.
   */
  static void ensure(Path home, KeycloakDistribution distribution) throws IOException {
    Path mark = home.resolve(MARK);
    if (Files.exists(mark)
        && Files.readString(mark).equals(KeycloakDistribution.fingerprint())
        && Files.isDirectory(home.resolve("lib"))) {
      return;
    }
    Folders.delete(home);
    create(home, distribution);
    Folders.copyFiles(distribution.template().resolve("data/h2"), home.resolve("data/h2"));
    Files.writeString(mark, KeycloakDistribution.fingerprint(), StandardCharsets.UTF_8);
  }
}
