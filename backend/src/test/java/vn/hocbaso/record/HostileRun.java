package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/**
 * Verifies every hostile file, or those whose name has the first argument in it, in a process of
 * its own and prints a line for each: what it was, the answer, milliseconds of processor time and
 * by the clock. {@code HostileFilesTest} starts it with little memory; started by hand it is the
 * measurement of docs/verification.md.
 */
public final class HostileRun {

  private static final int WARM_UP = 5;

  /** In nanoseconds of processor time. */
  private static final long SUSPICIOUS = 500_000_000;

  private HostileRun() {}

  /** Ends with status 0 when every file was answered. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    World world = World.create();
    FileVerification verification =
        new FileVerification(Validations.of(world), java.time.Clock.systemUTC());
    IssuedFiles issued = IssuedFiles.of(world, "Trần Bé Na");
    for (int i = 0; i < WARM_UP; i++) {
      verification.verify(issued.xml());
      verification.verify(issued.pdf());
    }
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.putAll(HostileFiles.xml(new String(issued.xml(), UTF_8)));
    files.putAll(HostileFiles.pdf(issued.pdf()));
    files.putAll(HostileFiles.sealed(world));
    files.putAll(HostileEvidence.on(new String(issued.xml(), UTF_8)));
    files.putAll(HostileForeign.files());
    files.putAll(HostileSeals.files(world));
    String only = arguments.length > 0 ? arguments[0] : "";
    files.forEach(
        (name, file) -> {
          if (name.contains(only)) {
            out.println(line(verification, name, file.get()));
          }
        });
    out.println("answered " + files.size());
    System.exit(0);
  }

  private static String line(FileVerification verification, String name, byte[] file) {
    var threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    FileVerdict verdict = verification.verify(file);
    long spent = threads.getCurrentThreadCpuTime() - processor;
    long elapsed = System.nanoTime() - clock;
    if (spent > SUSPICIOUS) {
      // The first of a kind also pays for loading and translating code.
      long again = threads.getCurrentThreadCpuTime();
      verification.verify(file);
      spent = Math.min(spent, threads.getCurrentThreadCpuTime() - again);
    }
    return "%s | %s %s | %d ms of processor, %d ms by the clock, %d KB"
        .formatted(
            name,
            verdict.word(),
            verdict.reason().map(Enum::name).orElse("-"),
            spent / 1_000_000,
            elapsed / 1_000_000,
            file.length / 1024);
  }
}
