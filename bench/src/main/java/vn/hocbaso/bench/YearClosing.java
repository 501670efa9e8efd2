package vn.hocbaso.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.hocbaso.bench.BenchSchool.BenchClass;

/**
 * Closing the terms and the year of 1,000 students of TT22: 25 classes, one after the other, each
 * by its homeroom teacher through the API. Everything that has to be there is entered before, also
 * through the API, and not counted.
 */
final class YearClosing {

  private static final String PART = "closing";
  private static final List<String> PERIODS = List.of("HK1", "HK2", "CN");

  private final BookEntry books;
  private final List<BenchClass> classes;

  YearClosing(Api api, BenchSchool school) throws SQLException {
    this.books = new BookEntry(api, school.id());
    this.classes = school.closed();
  }

  void measure(Report report) {
    long start = System.nanoTime();
    double total = 0;
    long cells = 0;
    for (String period : PERIODS) {
      double[] times = new double[classes.size()];
      for (int index = 0; index < times.length; index++) {
        cells += books.enter(classes.get(index), period);
        times[index] = books.close(classes.get(index), period);
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
}
