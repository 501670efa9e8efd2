package vn.hocbaso.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A real PostgreSQL with the database of the service, on the loopback address only. */
final class LocalDatabase implements LocalService {

  private static final String SUPERUSER = "postgres";
  private static final String DATABASE = "hocba";

  /** Owns the tables and migrates them. */
  private static final String OWNER = "hocba_owner";

  /** Works with the rows; cannot change a table or take a trigger away. */
  private static final String SERVICE = "hocba_service";

  private final EmbeddedPostgres postgres;
  private final Path directory;

  private LocalDatabase(EmbeddedPostgres postgres, Path directory) {
    this.postgres = postgres;
    this.directory = directory;
  }

  /** A database that keeps what it confirmed, even when the machine loses power. */
  static LocalDatabase kept(Path directory, int port, Path log) {
    return start(directory, port, log, "on");
  }

  /** A database for tests: quick, because it does not wait for the disk. */
  static LocalDatabase forTests(Path directory, int port, Path log) {
    return start(directory, port, log, "off");
  }

  private static LocalDatabase start(Path directory, int port, Path log, String durable) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Path binaries = PostgresBinaries.directory();
      OrphanedDatabase.stop(directory);
      Guardian.watchDatabase(directory);
      var database =
          new LocalDatabase(
              settings(directory, port, durable)
                  .setOverrideWorkingDirectory(binaries.toFile())
                  .setOutputRedirector(Redirect.appendTo(log.toFile()))
                  .setErrorRedirector(Redirect.appendTo(log.toFile()))
                  .start(),
              directory);
      database.createDatabase();
      return database;
    } catch (IOException | SQLException e) {
      throw new LocalFailure("PostgreSQL does not start; see " + log, e);
    }
  }

  private static EmbeddedPostgres.Builder settings(Path directory, int port, String durable) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        // The library starts the server with -F; these come later on its command line and win.
        .setServerConfig("fsync", durable)
        .setServerConfig("synchronous_commit", durable)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        // The same order of texts on every machine, whatever its own locales are.
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C");
  }

  private void createDatabase() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      createUnlessFound(
          statement, "select 1 from pg_roles where rolname = '" + OWNER + "'", login(OWNER));
      createUnlessFound(
          statement, "select 1 from pg_roles where rolname = '" + SERVICE + "'", login(SERVICE));
      createUnlessFound(
          statement,
          "select 1 from pg_database where datname = '" + DATABASE + "'",
          "create database " + DATABASE + " owner " + OWNER);
    }
  }

  private static String login(String role) {
    return "create role " + role + " login";
  }

  private static void createUnlessFound(Statement statement, String question, String creation)
      throws SQLException {
    boolean found;
    try (ResultSet answer = statement.executeQuery(question)) {
      found = answer.next();
    }
    if (!found) {
      statement.execute(creation);
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
  }

  Connection connect() throws SQLException {
    return postgres.getDatabase(SUPERUSER, DATABASE).getConnection();
  }

  /** Process id of the server. */
  long pid() {
    try {
      return OrphanedDatabase.pid(directory).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> configuration() {
    // The server trusts the loopback address; the passwords only have to be there.
    return Map.of(
        "quarkus.datasource.jdbc.url", jdbcUrl(),
        "quarkus.datasource.username", SERVICE,
        "quarkus.datasource.password", SERVICE,
        "quarkus.flyway.jdbc-url", jdbcUrl(),
        "quarkus.flyway.username", OWNER,
        "quarkus.flyway.password", OWNER);
  }

  @Override
  public void close() {
    try {
      Optional<ProcessHandle> server = OrphanedDatabase.pid(directory).flatMap(ProcessHandle::of);
      postgres.close();
      server.ifPresent(handle -> handle.onExit().join());
      Guardian.forgetDatabase(directory);
    } catch (IOException e) {
      throw new LocalFailure("PostgreSQL does not stop", e);
    }
  }
}
