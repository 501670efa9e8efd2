package vn.hocbaso.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The whole product as {@code ./mvnw -Prun} starts it, for a program that uses it: with data of its
 * own that begin empty.
 */
public final class LocalProduct implements AutoCloseable {

  private final RunSettings settings;
  private final Consumer<String> progress;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, String> settingsOfService = new TreeMap<>();
  private Map<String, String> configuration = Map.of();
  private @Nullable LocalEnvironment environment;
  private long servicePid;

  private LocalProduct(RunSettings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Starts all parts and returns when the service is ready.
   *
   * @param root of the project, in which everything was built
   * @param data directory that is emptied first and keeps data and logs afterwards
   * @param port of the service; Keycloak and the database take the next two
   * @throws LocalFailure when a part cannot start; none is left running then
   */
  public static LocalProduct start(Path root, Path data, int port, Consumer<String> progress)
      throws IOException, InterruptedException {
    var product = new LocalProduct(new RunSettings(root, data, port, true), progress);
    try {
      product.start();
      return product;
    } catch (IOException | InterruptedException | LocalFailure failure) {
      product.close();
      throw failure;
    }
  }

  private void start() throws IOException, InterruptedException {
    settings.requireOurs();
    running.push(DataLock.take(settings.data()));
    Ports.requireFree(settings.port(), "học bạ số");
    settings.deleteData();
    LocalEnvironment started =
        LocalEnvironment.start(
            LocalSettings.forRunning(settings.data(), settings.port(), progress));
    running.push(started);
    configuration = started.configuration();
    environment = started;
    startService();
  }

  /**
   * Starts the service, which is not running, beside what is.
   *
   * @throws LocalFailure when it does not become ready
   */
  public void startService() throws IOException, InterruptedException {
    ChildProcess service =
        ServiceProcess.start(
            settings, Objects.requireNonNull(environment, "not started"), settingsOfService);
    running.push(service);
    servicePid = service.pid();
    Readiness.await(ServiceProcess.readiness(settings), service, "Học bạ số");
  }

  /** Settings that the service gets besides from its next start on. */
  public void configure(Map<String, String> more) {
    settingsOfService.putAll(more);
  }

  /** Ends the service as a power cut does: it is told nothing and finishes nothing. */
  public void killService() throws InterruptedException {
    ProcessHandle service = ProcessHandle.of(servicePid).orElseThrow();
    service.destroyForcibly();
    while (service.isAlive()) {
      Thread.sleep(5);
    }
  }

  /** Where the service answers. */
  public URI address() {
    return URI.create("http://localhost:" + settings.port());
  }

  /** Where Keycloak gives tokens. */
  public URI tokens() {
    return URI.create(value("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/token");
  }

  /** The service's database; the server trusts this machine. */
  public String jdbcUrl() {
    return value("quarkus.datasource.jdbc.url");
  }

  /** Process id of the service. */
  public long servicePid() {
    return servicePid;
  }

  /** A setting that the service was started with. */
  public String value(String name) {
    return Objects.requireNonNull(configuration.get(name), name);
  }

  /** Stops in the reverse order of the start. */
  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception failure) {
        progress.accept(failure.toString());
      }
    }
  }
}
