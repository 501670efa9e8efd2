package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.bench.BenchSchool.BenchClass;

/** Fills and closes grade books through the API, as a homeroom teacher who teaches all. */
final class BookEntry {

  private static final int LARGEST_BATCH = 500;

  private final Api api;
  private final UUID school;

  BookEntry(Api api, UUID school) {
    this.api = api;
    this.school = school;
  }

  /** Enters whatever the book requires; returns the number of cells. */
  long enter(BenchClass group, String period) {
    JsonNode book = api.get(group.homeroom(), path(group, period));
    List<Map<String, Object>> changes = new ArrayList<>();
    int place = 0;
    for (JsonNode student : book.path("students")) {
      for (JsonNode code : student.path("missing")) {
        changes.add(
            Map.of(
                "studentId", student.path("id").asText(),
                "column", code.asText(),
                "value", value(column(book, code.asText()), place),
                "version", 0));
      }
      place++;
    }
    for (int from = 0; from < changes.size(); from += LARGEST_BATCH) {
      api.send(
          group.homeroom(),
          "PATCH",
          path(group, period) + "/cells",
          Map.of("changes", changes.subList(from, Math.min(from + LARGEST_BATCH, changes.size()))),
          Map.of());
    }
    return changes.size();
  }

  /** Closes a book that is complete; returns how long that took, in milliseconds. */
  double close(BenchClass group, String period) {
    JsonNode book = api.get(group.homeroom(), path(group, period));
    long start = System.nanoTime();
    JsonNode closed =
        api.act(group.homeroom(), path(group, period) + "/closing", book.path("version").asLong());
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (!closed.path("state").asText().equals("CLOSED")) {
      throw new BenchFailure(period + " is not closed");
    }
    return milliseconds;
  }

  private static JsonNode column(JsonNode book, String code) {
    for (JsonNode column : book.path("columns")) {
      if (column.path("code").asText().equals(code)) {
        return column;
      }
    }
    throw new BenchFailure(code);
  }

  /** From weak to outstanding, so that every level, award and obstacle is met. */
  private static String value(JsonNode column, int student) {
    return switch (column.path("kind").asText()) {
      case "MARK" -> String.valueOf(3 + student % 8);
      case "CHOICE" -> column.path("choices").path(0).path("value").asText();
      case "COUNT" -> "0";
      default -> "Chăm ngoan, có tiến bộ.";
    };
  }

  private String path(BenchClass group, String period) {
    return school + "/classes/" + group.id() + "/grade-books/" + period;
  }
}
