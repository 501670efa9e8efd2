package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * From a key to the next cell on the screen, in a real browser; a script of the web app does it.
 */
final class GridSpeed {

  private static final String PART = "grid";

  private final Path frontend;
  private final URI address;
  private final String account;

  GridSpeed(Path frontend, URI address, BenchSchool school) throws SQLException {
    this.frontend = frontend;
    this.address = address;
    this.account = school.largest().homeroom();
  }

  void measure(Report report) throws IOException, InterruptedException {
    Path answer = Files.createTempFile("hocba-grid-", ".json");
    try {
      ProcessBuilder script =
          new ProcessBuilder("node", "scripts/measure-grid.mjs", answer.toString())
              .directory(frontend.toFile())
              .inheritIO();
      script.environment().put("HOCBA_ADDRESS", address.toString());
      script.environment().put("HOCBA_ACCOUNT", account);
      if (script.start().waitFor() != 0) {
        throw new BenchFailure("the browser did not measure");
      }
      JsonNode told = new JsonMapper().readTree(answer.toFile());
      report.note(
          "grid: %d students x %d columns in Chromium %s"
              .formatted(
                  told.path("rows").asInt(),
                  told.path("columns").asInt(),
                  told.path("browser").asText()));
      told.path("keys").properties().forEach(key -> add(report, key.getKey(), key.getValue()));
    } finally {
      Files.delete(answer);
    }
  }

  private static void add(Report report, String key, JsonNode times) {
    double[] values = new double[times.size()];
    for (int index = 0; index < values.length; index++) {
      values[index] = times.path(index).asDouble();
    }
    report.add(Figure.of(PART, key, "ms", values));
    report.add(Figure.of(PART, key + ", 95th percentile", "ms", Figure.quantile(0.95, values)));
  }
}
