package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A real Keycloak with our realm, on the loopback address only. */
final class LocalKeycloak implements LocalService {

  private final KeycloakCommand command;
  private final ChildProcess process;

  private LocalKeycloak(KeycloakCommand command, ChildProcess process) {
    this.command = command;
    this.process = process;
  }

  /**
   * Starts Keycloak and waits for its realm.
   *
   * @param home keeps its database from one start to the next
   */
  static LocalKeycloak start(Path home, int port, Path log, Consumer<String> progress) {
    KeycloakDistribution distribution = KeycloakDistribution.prepared(progress);
    try {
      KeycloakHome.ensure(home, distribution);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var command = new KeycloakCommand(distribution, home, port);
    ChildProcess process = ChildProcess.start(command.ordinary(), log);
    var keycloak = new LocalKeycloak(command, process);
    try {
      Readiness.await(command.discovery(), process, "Keycloak");
    } catch (LocalFailure failure) {
      keycloak.close();
      throw failure;
    }
    return keycloak;
  }

  String issuer() {
    return command.issuer();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public Map<String, String> configuration() {
    return Map.of(
        "quarkus.oidc.auth-server-url", issuer(),
        "quarkus.oidc.client-id", "hocba-web",
        "quarkus.oidc.credentials.secret", "demonstration-only-hocba-web");
  }

  @Override
  public void close() {
    process.close();
  }
}
