package vn.hocbaso.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hocbaso.bench.BenchSchool.BenchClass;
import vn.hocbaso.bench.PgBench.Script;

/**
 * Cells saved in a second: through the API, and by pgbench with transactions that write the same
 * rows and do nothing else. Both take turns, so that a busy machine is busy for both.
 */
final class CellSaving {

  private static final String PART = "cells";
  private static final int[] CLIENTS = {1, 16, 64};
  private static final int REPETITIONS = 3;

  /** What the web app asks for: results and what is missing, of each student. */
  private static final String WHOLE = "return=representation";

  /** What a program asks for that only pushes: what became of each cell. */
  private static final String BRIEF = "return=minimal";

  private final int seconds = Integer.getInteger("bench.seconds", 10);
  private final Optional<PgBench> bare;
  private final ProcessHandle service;
  private final List<SavingClient> clients = new ArrayList<>();

  CellSaving(Api api, BenchSchool school, Optional<PgBench> bare, ProcessHandle service)
      throws SQLException {
    this.bare = bare;
    this.service = service;
    List<BenchClass> classes = school.entered();
    List<String> teachers = school.teachers();
    for (int number = 0; number < CLIENTS[CLIENTS.length - 1]; number++) {
      clients.add(
          new SavingClient(api, school, classes, teachers.get(number % teachers.size()), number));
    }
  }

  void measure(Report report) throws Exception {
    if (bare.isEmpty()) {
      report.note("pgbench was not found, so there is nothing to compare with: -Dbench.pgbench=…");
    }
    for (int count : CLIENTS) {
      measure(count, report);
    }
  }

  private void measure(int count, Report report) throws Exception {
    // Each number of clients is its own warm-up: other code paths, connections, first rows.
    save(count, 2L * seconds, WHOLE);
    save(count, seconds, BRIEF);
    for (Script script : Script.values()) {
      bare(script, count, Math.max(1, seconds / 3));
    }
    double[] api = new double[REPETITIONS];
    double[] brief = new double[REPETITIONS];
    double[] processor = new double[REPETITIONS];
    double[][] bareCells = new double[Script.values().length][REPETITIONS];
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      double before = processorMilliseconds();
      long start = System.nanoTime();
      api[repetition] = save(count, seconds, WHOLE);
      double batches = api[repetition] / SavingClient.BATCH * (System.nanoTime() - start) / 1e9;
      processor[repetition] = (processorMilliseconds() - before) / batches;
      brief[repetition] = save(count, seconds, BRIEF);
      for (Script script : Script.values()) {
        bareCells[script.ordinal()][repetition] = bare(script, count, seconds);
      }
    }
    String with = count + (count == 1 ? " client" : " clients");
    report.add(Figure.of(PART, "API, " + with, "cells/s", api));
    report.add(Figure.of(PART, "API, brief answer, " + with, "cells/s", brief));
    report.add(
        Figure.of(PART, "the service's processor time for a batch, " + with, "ms", processor));
    if (bare.isPresent()) {
      for (Script script : Script.values()) {
        double[] cells = bareCells[script.ordinal()];
        report.add(Figure.of(PART, "pgbench " + script.words() + ", " + with, "cells/s", cells));
        report.add(Figure.of(PART, "API against it, " + with, "%", ratios(api, cells)));
        report.add(Figure.of(PART, "API, brief, against it, " + with, "%", ratios(brief, cells)));
      }
    }
  }

  /** Hardly depends on what else the machine does, where the system tells it. */
  private double processorMilliseconds() {
    return service.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static double[] ratios(double[] api, double[] cells) {
    double[] ratios = new double[api.length];
    for (int index = 0; index < api.length; index++) {
      ratios[index] = 100 * api[index] / cells[index];
    }
    return ratios;
  }

  private double bare(Script script, int count, int time) throws Exception {
    return bare.isPresent() ? bare.get().cellsPerSecond(script, count, time) : 0;
  }

  /** Lets some clients save for a time; returns the cells per second. */
  private double save(int count, long time, String prefer) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + time * 1_000_000_000L;
    long batches = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> running =
          clients.subList(0, count).stream()
              .map(client -> threads.submit(() -> saveUntil(client, end, prefer)))
              .toList();
      for (Future<Long> one : running) {
        batches += one.get();
      }
    } catch (ExecutionException failure) {
      throw new BenchFailure(String.valueOf(failure.getCause()));
    }
    return batches * SavingClient.BATCH * 1e9 / (System.nanoTime() - start);
  }

  private static long saveUntil(SavingClient client, long end, String prefer) {
    long batches = 0;
    while (System.nanoTime() - end < 0) {
      client.save(prefer);
      batches++;
    }
    return batches;
  }
}
