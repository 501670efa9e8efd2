package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.bench.BenchSchool.BenchClass;

/**
 * Closing the terms and the year of 1,000 students of TT22: 25 classes, one after the other, each
 * by its homeroom teacher through the API. Everything that has to be there is entered before, also
 * through the API, and not counted.
 */
final class YearClosing {

  private static final String PART = "closing";
  private static final int LARGEST_BATCH = 500;
  private static final List<String> PERIODS = List.of("HK1", "HK2", "CN");

  private final Api api;
  private final UUID school;
  private final List<BenchClass> classes;

  YearClosing(Api api, BenchSchool school) throws SQLException {
    this.api = api;
    this.school = school.id();
    this.classes = school.closed();
  }

  void measure(Report report) {
    long start = System.nanoTime();
    double total = 0;
    long cells = 0;
    for (String period : PERIODS) {
      double[] times = new double[classes.size()];
      for (int index = 0; index < times.length; index++) {
        cells += enter(classes.get(index), period);
        times[index] = close(classes.get(index), period);
      }
      double sum = Arrays.stream(times).sum();
      total += sum;
      report.add(Figure.of(PART, period + ": one class of 40 students", "ms", times));
      report.add(Figure.of(PART, period + ": 25 classes, 1,000 students", "s", sum / 1000));
    }
    report.add(Figure.of(PART, "both terms and the year, 1,000 students", "s", total / 1000));
    double entering = (System.nanoTime() - start) / 1e9 - total / 1000;
    report.add(Figure.of(PART, "entering for that, by 500, 1 client", "cells/s", cells / entering));
  }

  private double close(BenchClass group, String period) {
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

  /** Enters whatever the book requires; returns the number of cells. */
  private long enter(BenchClass group, String period) {
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
