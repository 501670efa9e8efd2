package vn.hocbaso.signing.provider;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Reads along what is logged, down to the finest level of our own code. */
final class LogWatch extends Handler implements AutoCloseable {

  private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger ours = Logger.getLogger("vn.hocbaso");
  private final Logger root = Logger.getLogger("");

  private LogWatch() {
    setLevel(Level.ALL);
  }

  static LogWatch start() {
    LogWatch watch = new LogWatch();
    watch.ours.setLevel(Level.ALL);
    watch.root.addHandler(watch);
    return watch;
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(
        line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    ours.setLevel(null);
  }
}
