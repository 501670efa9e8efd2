package vn.hocbaso.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hocbaso.local.LocalProduct;

/** The command behind {@code ./mvnw -Pbench}: starts the product, measures, tells, stops. */
public final class Bench {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Parts that need the running product, in their order. */
  private static final List<String> PRODUCT = List.of("cells", "grid", "closing", "import", "kill");

  private Bench() {}

  /** Measures the parts that were asked for. */
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    Locale.setDefault(Locale.ROOT);
    Path root = Path.of(System.getProperty("bench.root", "")).toAbsolutePath().normalize();
    Path target = root.resolve("target/bench");
    Set<String> parts = Set.of(System.getProperty("bench.parts", "cells").split(","));
    Report report = new Report(OUT);
    try {
      if (parts.contains("signing")) {
        OUT.println("\nsigning");
        new SigningSpeed(
                Integer.getInteger("bench.seconds", 10), Integer.getInteger("bench.records", 1000))
            .measure(report);
      }
      if (PRODUCT.stream().anyMatch(parts::contains)) {
        measureProduct(root, parts, report);
      }
    } finally {
      OUT.println(report.table());
      OUT.println(report.write(target.resolve("bench.json")));
    }
    System.exit(0);
  }

  private static void measureProduct(Path root, Set<String> parts, Report report) throws Exception {
    Path target = root.resolve("target/bench");
    try (LocalProduct product =
        LocalProduct.start(
            root, target.resolve("data"), Integer.getInteger("bench.port", 19080), OUT::println)) {
      // A second call does nothing; this one is for Ctrl-C.
      Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop"));
      measure(product, root, parts, report);
    }
  }

  private static void measure(LocalProduct product, Path root, Set<String> parts, Report report)
      throws Exception {
    Api api = new Api(product.address(), new SignIn(product.tokens()));
    try (Connection database = connect(product)) {
      BenchSchool school = BenchSchool.create(database);
      for (String part : PRODUCT) {
        if (parts.contains(part)) {
          OUT.println("\n" + part);
          switch (part) {
            case "cells" ->
                new CellSaving(
                        api,
                        school,
                        PgBench.find(database, root.resolve("target/bench")),
                        ProcessHandle.of(product.servicePid()).orElseThrow())
                    .measure(report);
            case "closing" -> new YearClosing(api, school).measure(report);
            case "kill" -> new KilledSigning(product, api, school).run(report);
            case "import" ->
                new ListImport(api, school, new ProcessMemory(product.servicePid()))
                    .measure(report);
            default ->
                new GridSpeed(root.resolve("frontend"), product.address(), school).measure(report);
          }
        }
      }
    }
  }

  private static Connection connect(LocalProduct product) throws IOException {
    try {
      return DriverManager.getConnection(product.jdbcUrl(), "postgres", "postgres");
    } catch (java.sql.SQLException e) {
      throw new IOException(e);
    }
  }
}
