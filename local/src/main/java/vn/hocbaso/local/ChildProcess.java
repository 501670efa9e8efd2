package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process of the local environment that writes to a log file and ends with all its children. */
final class ChildProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Process process;
  private final Path log;

  private ChildProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static ChildProcess start(List<String> command, Path log) {
    return start(command, Map.of(), log);
  }

  /**
   * Starts a process.
   *
   * @param environment variables besides our own
   */
  static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(Objects.requireNonNull(log.getParent()));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(log.toFile()));
      builder.environment().putAll(environment);
      Process process = builder.start();
      Guardian.watch(process);
      process.getOutputStream().close();
      return new ChildProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The java that runs this program. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Waits for the end and returns the exit code. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  /** The last lines of the log, to show when something went wrong. */
  String lastLines(int count) {
    try {
      // Not every program writes pure UTF-8, and a broken character must not hide the cause.
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    } catch (IOException e) {
      return "(" + log + ": " + e.getMessage() + ")";
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> tree =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    tree.forEach(ProcessHandle::destroy);
    tree.stream().filter(one -> !ended(one)).forEach(ProcessHandle::destroyForcibly);
    tree.forEach(ChildProcess::ended);
  }

  /** Waits for the end, not longer than our patience lasts. */
  private static boolean ended(ProcessHandle one) {
    try {
      one.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException late) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
