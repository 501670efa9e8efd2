package vn.hocbaso.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import vn.hocbaso.record.FileVerdict.Word;
import vn.hocbaso.record.FileVerification;
import vn.hocbaso.record.IssuedFiles;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/** True and forged files in turn, verified by several threads at once for long. */
final class LongVerifying {

  private static final int THREADS = 4;

  private final FileVerification verification;
  private final List<Case> cases = new ArrayList<>();

  /** A file and what has to be said of it. */
  private record Case(byte[] file, Word expected) {}

  LongVerifying(World world) {
    this.verification = new FileVerification(Validations.of(world), Clock.systemUTC());
    for (String student : List.of("Trần Bé Na", "Lê Bé Tí", "Đỗ Bé Mỹ")) {
      IssuedFiles files = IssuedFiles.of(world, student);
      add(files, Word.VALID);
      byte[] renamed = replaced(files.xml(), student, "Kẻ Mạo Danh");
      add(renamed, Word.NOT_VALID);
      add(IssuedFiles.sealed(world, renamed), Word.NOT_VALID);
      add(without(files.xml(), "CBQL"), Word.NOT_VALID);
      add(flipped(files.pdf()), Word.NOT_VALID);
      add(appended(files.pdf()), Word.NOT_VALID);
    }
    World stranger = World.create();
    add(IssuedFiles.of(stranger, "Trần Bé Na"), Word.NOT_VALID);
    stranger.authority().close();
  }

  void measure(Report report, Duration time) throws InterruptedException {
    cases.forEach(one -> verification.verify(one.file()));
    double before = heap();
    LongAdder verified = new LongAdder();
    LongAdder wrong = new LongAdder();
    AtomicInteger next = new AtomicInteger();
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().start(() -> verifyUntil(end, next, verified, wrong)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    String name = "true and forged files for %d s, 4 threads".formatted(time.toSeconds());
    report.add(Figure.of("signing", name, "1/s", verified.sum() / (double) time.toSeconds()));
    report.add(Figure.of("signing", "files verified", "", verified.sum()));
    report.add(Figure.of("signing", "wrong verdicts", "", wrong.sum()));
    report.add(Figure.of("signing", "heap in use before", "MB", before));
    report.add(Figure.of("signing", "heap in use after", "MB", heap()));
  }

  private void verifyUntil(long end, AtomicInteger next, LongAdder verified, LongAdder wrong) {
    while (System.nanoTime() < end) {
      Case one = cases.get(Math.floorMod(next.getAndIncrement(), cases.size()));
      if (verification.verify(one.file()).word() != one.expected()) {
        wrong.increment();
      }
      verified.increment();
    }
  }

  private void add(IssuedFiles files, Word expected) {
    add(files.xml(), expected);
    add(files.pdf(), expected);
  }

  private void add(byte[] file, Word expected) {
    cases.add(new Case(file, expected));
  }

  private static byte[] replaced(byte[] xml, String from, String to) {
    return text(xml).replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  /** The record with one place for a signature emptied again. */
  private static byte[] without(byte[] xml, String slot) {
    String pattern = "(?s)<" + slot + ">.*?</" + slot + ">";
    return text(xml).replaceFirst(pattern, "<" + slot + "/>").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] pdf) {
    byte[] copy = pdf.clone();
    copy[copy.length / 4] ^= 1;
    return copy;
  }

  private static byte[] appended(byte[] pdf) {
    byte[] more = "\n% more\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    byte[] longer = Arrays.copyOf(pdf, pdf.length + more.length);
    System.arraycopy(more, 0, longer, pdf.length, more.length);
    return longer;
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
  }
}
