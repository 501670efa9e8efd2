package vn.hocbaso.local.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies keystores onto a token: a program of its own, because a process reads the place of the
 * tokens once and its owner may be using others. Needs nothing but the platform.
 */
final class TokenWriter {

  private TokenWriter() {}

  /** How to start it. The PIN stands in the command line; it is a test's. */
  static List<String> command(Path module, long slot, String pin, List<Path> keystores) {
    try {
      Path classes =
          Path.of(TokenWriter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  classes.toString(),
                  TokenWriter.class.getName(),
                  module.toString(),
                  Long.toString(slot),
                  pin));
      keystores.forEach(file -> command.add(file.toString()));
      return command;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Copies.
   *
   * @param arguments module, slot, PIN, keystores
   */
  public static void main(String[] arguments) throws GeneralSecurityException, IOException {
    Provider provider =
        Security.getProvider("SunPKCS11")
            .configure(
                """
                --name = Writer
                library = %s
                slot = %s
                """
                    .formatted(arguments[0], arguments[1]));
    char[] pin = arguments[2].toCharArray();
    KeyStore token = KeyStore.getInstance("PKCS11", provider);
    token.load(null, pin);
    for (String file : List.of(arguments).subList(3, arguments.length)) {
      KeyStore source = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        source.load(in, pin);
      }
      String alias = source.aliases().nextElement();
      token.setKeyEntry(
          Path.of(file).getFileName().toString(),
          source.getKey(alias, pin),
          null,
          source.getCertificateChain(alias));
    }
  }
}
