package vn.hocbaso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hocbaso.signing.trust.World;

/** Part of a city's primary records from content to sealed file, and what all would take. */
final class CityRun {

  private static final int CITY = 73_172;
  private static final int CLASS = 35;
  private static final int THREADS = 2;

  private final World world;
  private final SigningPeople people;

  CityRun(World world, SigningPeople people) {
    this.world = world;
    this.people = people;
  }

  void measure(Report report, int records) throws Exception {
    issue(new IssuingClass(world, people), 0, Math.min(4 * CLASS, records));
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    ProcessMemory memory = new ProcessMemory(ProcessHandle.current().pid());
    memory.forgetPeak();
    IssuingClass line = new IssuingClass(world, people);
    long start = System.nanoTime();
    long bytes = issue(line, 0, records);
    double seconds = (System.nanoTime() - start) / 1e9;
    add(report, records + " records issued, 2 threads", "s", seconds);
    add(report, "that is", "records/s", records / seconds);
    add(report, "projection to all 73,172 records", "min", CITY / (records / seconds) / 60);
    for (IssuingClass.Step step : IssuingClass.Step.values()) {
      String name = "of one record, " + step.name().toLowerCase(Locale.ROOT);
      add(report, name, "ms", line.millis(step, records));
    }
    add(report, "files of one record", "kB", bytes / 1e3 / records);
    add(report, "peak heap while issuing", "MB", peakHeap());
    memory.peakMegabytes().ifPresent(peak -> add(report, "peak of the process", "MB", peak));
    report.note("The time for the whole city is a projection from the records that were issued");
  }

  private static void add(Report report, String name, String unit, double value) {
    report.add(Figure.of("signing", name, unit, value));
  }

  private static long issue(IssuingClass line, int first, int last) throws Exception {
    List<Callable<Long>> classes = new ArrayList<>();
    for (int from = first; from < last; from += CLASS) {
      int begin = from;
      classes.add(() -> line.issue(begin, Math.min(begin + CLASS, last)));
    }
    long bytes = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Long> done : pool.invokeAll(classes)) {
        bytes += done.get();
      }
    }
    return bytes;
  }

  /** Sum of the pools' peaks, which need not have been at one moment: no less than the peak. */
  private static double peakHeap() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
