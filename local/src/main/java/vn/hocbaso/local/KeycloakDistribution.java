package vn.hocbaso.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The Keycloak distribution, unpacked, built for our settings and started once with our realm.
 *
 * <p>That takes the better part of a minute and is done once for each user and each realm file.
 * What is left behind makes every later start quick: the built server, an archive of its loaded
 * classes, and a database that holds the realm.
 *
 * @param directory everything named above
 */
record KeycloakDistribution(Path directory) {

  static final String REALM_RESOURCE = "/keycloak/hocba-realm.json";
  private static final List<String> BUILD = List.of("build", "--db=dev-file");

  /** Prepares the distribution unless that was done before. */
  static KeycloakDistribution prepared(Consumer<String> progress) {
    Properties build = buildProperties();
    String name = "keycloak-" + build.getProperty("version") + "-" + fingerprint();
    return new KeycloakDistribution(
        PreparedFolder.get(
            name,
            directory -> {
              progress.accept(
                  "Keycloak: chuẩn bị lần đầu, khoảng một phút / preparing once, about a minute");
              new KeycloakPreparation(new KeycloakDistribution(directory))
                  .run(Path.of(build.getProperty("distribution")), BUILD);
            }));
  }

  Path lib() {
    return directory.resolve("server").resolve("lib");
  }

  Path server() {
    return directory.resolve("server");
  }

  /** Archive of loaded classes; the JVM ignores it when it does not fit. */
  Path classArchive() {
    return directory.resolve("classes.jsa");
  }

  /** A Keycloak home whose database holds the realm as the realm file says. */
  Path template() {
    return directory.resolve("template");
  }

  /** Tells one realm file, one build setting and one JVM from another. */
  static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(realm());
      digest.update(String.join(" ", BUILD).getBytes(StandardCharsets.UTF_8));
      digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] realm() {
    return resource(REALM_RESOURCE);
  }

  /** Version and place of the distribution, written by the build. */
  private static Properties buildProperties() {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(
            KeycloakDistribution.class.getResourceAsStream("/keycloak/distribution.properties"))) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Files.exists(Path.of(properties.getProperty("distribution")))) {
      throw new LocalFailure(
          "Keycloak's distribution is not where the build left it: "
              + properties.getProperty("distribution")
              + "; run ./mvnw -pl local compile");
    }
    return properties;
  }

  private static byte[] resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(KeycloakDistribution.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
