package vn.hocbaso.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/**
 * How quickly some threads did the same work again and again.
 *
 * @param perSecond repetitions of all threads by the clock
 * @param millis how long each repetition took
 * @param processorMillis processor time of the working threads for one repetition; hardly changes
 *     when other programs want the processors too
 */
record Pace(double perSecond, double[] millis, double processorMillis) {

  /** Repetitions before measuring, as code that runs seldom is not compiled; */
  private static final int WARM_UP = 20;

  /** unless they take this many times as long as the measurement. */
  private static final int LONGEST_WARM_UP = 5;

  /** What is repeated. */
  interface Work {
    void run() throws Exception;
  }

  /** Repeats the work for a while without measuring, then for that long and measures. */
  static Pace of(int threads, Duration time, Work work) throws Exception {
    long latest = System.nanoTime() + time.multipliedBy(LONGEST_WARM_UP).toNanos();
    run(threads, time, work, done -> done >= WARM_UP || System.nanoTime() > latest);
    return run(threads, time, work, done -> true);
  }

  /** Of one repetition that did as much as several. */
  Pace shared(int parts) {
    double[] each = millis.clone();
    for (int i = 0; i < each.length; i++) {
      each[i] /= parts;
    }
    return new Pace(perSecond * parts, each, processorMillis / parts);
  }

  /** Adds rate, times and the 99th percentile to the report. */
  void report(Report report, String name, int threads) {
    String what = name + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
    boolean quick = processorMillis < 1;
    String unit = quick ? "µs" : "ms";
    double scale = quick ? 1000 : 1;
    double[] times = Arrays.stream(millis).map(time -> time * scale).toArray();
    report.add(Figure.of("signing", what, "1/s", perSecond));
    report.add(Figure.of("signing", what, unit, times));
    report.add(Figure.of("signing", what + ", p99", unit, Figure.quantile(0.99, times)));
    report.add(Figure.of("signing", what + ", processor", unit, processorMillis * scale));
  }

  private static Pace run(int threads, Duration time, Work work, IntPredicate enough)
      throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Callable<Lap>> laps = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      laps.add(() -> Lap.until(end, work, enough));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Double> millis = new ArrayList<>();
      double processor = 0;
      for (Future<Lap> done : pool.invokeAll(laps)) {
        millis.addAll(done.get().millis());
        processor += done.get().processorMillis();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double[] each = millis.stream().mapToDouble(Double::doubleValue).toArray();
      return new Pace(each.length / seconds, each, processor / each.length);
    }
  }

  /** What one thread did. */
  private record Lap(List<Double> millis, double processorMillis) {

    static Lap until(long end, Work work, IntPredicate enough) throws Exception {
      var threads = ManagementFactory.getThreadMXBean();
      List<Double> millis = new ArrayList<>();
      long processor = threads.getCurrentThreadCpuTime();
      do {
        long before = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - before) / 1e6);
      } while (System.nanoTime() < end || !enough.test(millis.size()));
      return new Lap(millis, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
    }
  }
}
