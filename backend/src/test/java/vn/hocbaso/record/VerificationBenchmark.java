package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Supplier;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/**
 * What verifying one of our files costs with every check on, the authorities being on this machine.
 * Not a test: started by hand on a quiet machine.
 */
public final class VerificationBenchmark {

  private static final int WARM_UP = 100;
  private static final int RUNS = 300;

  private VerificationBenchmark() {}

  /** Prints median and 99th percentile by the clock, and the mean of processor time. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
    World world = World.create();
    FileVerification verification = new FileVerification(Validations.of(world), Clock.systemUTC());
    IssuedFiles issued = IssuedFiles.of(world, "Trần Bé Na");
    out.println(line("XML, three signatures", runs, () -> verification.verify(issued.xml())));
    out.println(
        line("PDF, seal, XML inside, pages", runs, () -> verification.verify(issued.pdf())));
    System.exit(0);
  }

  private static String line(String name, int runs, Supplier<FileVerdict> work) {
    var threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < Math.min(WARM_UP, runs); i++) {
      var unused = work.get();
    }
    long[] nanos = new long[runs];
    long processor = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      FileVerdict verdict = work.get();
      nanos[i] = System.nanoTime() - start;
      if (verdict.word() != FileVerdict.Word.VALID) {
        throw new IllegalStateException("measured a refusal: " + verdict.reason());
      }
    }
    double cpu = (threads.getCurrentThreadCpuTime() - processor) / 1e6 / runs;
    Arrays.sort(nanos);
    return "%s: median %.1f ms, p99 %.1f ms, processor %.1f ms"
        .formatted(name, nanos[runs / 2] / 1e6, nanos[runs * 99 / 100] / 1e6, cpu);
  }
}
