package vn.hocbaso.record.document.pdf;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import vn.hocbaso.record.document.SampleRecords;

/**
 * Prints the processor time of rendering and of checking one record, and their ratio, which means
 * more than the figures of one machine. Run by hand from the test classes.
 */
final class RenderingBenchmark {

  private static final int RUNS = 41;

  private RenderingBenchmark() {}

  /** Prints one line. */
  public static void main(String[] arguments) {
    Rendition rendition = SampleRenditions.issued(SampleRecords.ordinary());
    byte[] pdf = YearRecordPdf.render(rendition);
    double rendering = median(() -> YearRecordPdf.render(rendition));
    double checking = median(() -> RenditionCheck.compare(pdf, rendition));
    System.out.printf(
        "render %.1f ms, check %.1f ms, check : render = %.2f%n",
        rendering, checking, checking / rendering);
  }

  /** Milliseconds of processor time; the first two thirds of the runs warm up. */
  private static double median(Runnable task) {
    var clock = ManagementFactory.getThreadMXBean();
    long[] nanos = new long[RUNS];
    for (int i = 0; i < 3 * RUNS; i++) {
      long start = clock.getCurrentThreadCpuTime();
      task.run();
      nanos[i % RUNS] = clock.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[RUNS / 2] / 1e6;
  }
}
