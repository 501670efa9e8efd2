package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hocbaso.local.demonstration.Demonstration;
import vn.hocbaso.local.demonstration.InventedImages;

/**
 * Everything that the service needs around it, running on this machine: PostgreSQL, Keycloak, the
 * test certification authority and simulated signing services.
 */
public final class LocalEnvironment implements AutoCloseable {

  private final LocalSettings settings;
  private final List<LocalService> running = new ArrayList<>();
  private final Map<String, String> configuration = new TreeMap<>();
  private final Map<String, String> environment = new TreeMap<>();

  private LocalEnvironment(LocalSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts all parts at once and returns when all are ready.
   *
   * @throws LocalFailure when a part cannot start; none is left running then
   */
  public static LocalEnvironment start(LocalSettings settings) {
    var environment = new LocalEnvironment(settings);
    try {
      environment.startParts();
      return environment;
    } catch (CompletionException e) {
      environment.close();
      throw e.getCause() instanceof LocalFailure known
          ? known
          : new LocalFailure("the local environment does not start", e.getCause());
    } catch (LocalFailure e) {
      environment.close();
      throw e;
    }
  }

  /** The service's configuration: names and values that it takes as they are. */
  public Map<String, String> configuration() {
    return Map.copyOf(configuration);
  }

  /** Environment variables that the process of the service needs besides. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /** The page that stands for the signers' telephones. */
  public URI phoneAddress() {
    synchronized (running) {
      return running.stream()
          .flatMap(part -> part instanceof LocalProviders it ? Stream.of(it) : Stream.empty())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the environment is closed"))
          .phoneAddress();
    }
  }

  /** Stops every part, and deletes the data unless it is kept. */
  @Override
  public void close() {
    synchronized (running) {
      running.reversed().forEach(LocalService::close);
      running.clear();
    }
    if (!settings.kept()) {
      try {
        Folders.delete(settings.directory());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void startParts() {
    int keycloakPort = settings.keycloakPort();
    int databasePort = settings.databasePort();
    if (settings.port() != 0) {
      Ports.requireFree(keycloakPort, "Keycloak");
      Ports.requireFree(databasePort, "PostgreSQL");
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream.<Runnable>of(
              () -> part("PostgreSQL", () -> database(databasePort)),
              () -> part("Keycloak", () -> keycloak(keycloakPort)),
              this::signing)
          .map(part -> CompletableFuture.runAsync(part, threads))
          .toList()
          .forEach(CompletableFuture::join);
    }
    tokens();
    configuration.put("hocba.demonstration.file", demonstration().toString());
    if (settings.port() != 0) {
      configuration.put("hocba.public-address", "http://localhost:" + settings.port());
    }
  }

  // The simulated services sign with the keys that the authority has made.
  private void signing() {
    part("Chứng thư thử / test certificates", this::authority);
    part(
        "Dịch vụ ký giả lập / simulated signing services",
        () ->
            LocalProviders.start(
                settings.directory().resolve("providers"),
                authorityDirectory().resolve("keystores")));
  }

  private void part(String name, Supplier<LocalService> start) {
    LocalService part = start.get();
    synchronized (running) {
      running.add(part);
      configuration.putAll(part.configuration());
      environment.putAll(part.environment());
    }
    settings.progress().accept(name + " sẵn sàng / ready");
  }

  private LocalService database(int port) {
    Path directory = settings.directory().resolve("postgresql");
    Path log = settings.logs().resolve("postgresql.log");
    return settings.kept()
        ? LocalDatabase.kept(directory, port, log)
        : LocalDatabase.forTests(directory, port, log);
  }

  private LocalService authority() {
    return LocalAuthority.start(authorityDirectory());
  }

  private Path authorityDirectory() {
    return settings.directory().resolve("authority");
  }

  private LocalService keycloak(int port) {
    return LocalKeycloak.start(
        settings.directory().resolve("keycloak"),
        port,
        settings.logs().resolve("keycloak.log"),
        settings.progress());
  }

  // Only for running the product: tests start an agent with pages of their own, and a test's
  // process has one place for tokens, which it chooses itself.
  private void tokens() {
    if (settings.port() == 0) {
      return;
    }
    Path keystores = settings.directory().resolve("authority").resolve("keystores");
    part(
        "Phần mềm ký giả lập / simulated signing agent",
        () -> LocalDeskAgent.start(keystores, settings.port()));
    LocalToken.start(settings.directory().resolve("softhsm"), keystores)
        .ifPresent(token -> part("HSM thử nghiệm (SoftHSM) / test HSM", () -> token));
  }

  private Path demonstration() {
    Path file = settings.directory().resolve("demonstration").resolve("can-tho.json");
    try {
      Demonstration.copyTo(file);
      InventedImages.writeTo(file.resolveSibling("signing-images"), Demonstration.read());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
