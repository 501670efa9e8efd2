package vn.hocbaso.local;

import java.io.PrintStream;
import java.time.Duration;

/** Tells what happens, with the seconds since the start. */
final class Progress {

  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    synchronized (out) {
      out.printf("[%5.1f s] %s%n", seconds, line);
    }
  }
}
