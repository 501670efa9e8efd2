package vn.hocbaso.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hocbaso.local.demonstration.Demonstration;

/**
 * Runs the whole product on this machine until it is stopped: the command behind {@code ./mvnw
 * -Prun}.
 */
public final class Run {

  private final RunSettings settings;
  private final PrintStream out;
  private final Progress progress;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private volatile boolean stopping;

  private Run(RunSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
    this.progress = new Progress(out);
  }

  /** Starts everything, then waits for a signal or for the end of the service. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Run run = new Run(RunSettings.fromSystemProperties(), out);
    // The parts have logs of their own; between our lines belong only warnings.
    Logger.getLogger("").setLevel(Level.WARNING);
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop"));
    endWithParent();
    try {
      System.exit(run.untilTheServiceEnds());
    } catch (LocalFailure failure) {
      out.println(failure.getMessage());
      Path logs = run.settings.data().resolve("logs");
      if (Files.isDirectory(logs)) {
        out.println("Nhật ký / logs: " + logs);
      }
      System.exit(1);
    } catch (IOException | InterruptedException failure) {
      out.println(failure);
      System.exit(1);
    }
  }

  // Maven may be killed in a way that leaves it no time to end us.
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent ->
                parent
                    .onExit()
                    // A thread of its own: the exit waits for our shutdown, which itself waits for
                    // ends of processes, and those are announced by the common pool.
                    .thenRunAsync(() -> System.exit(143), task -> new Thread(task).start()));
  }

  private int untilTheServiceEnds() throws IOException, InterruptedException {
    progress.say("Khởi động / starting (" + settings.data() + ")");
    ChildProcess service = start();
    int code = service.await();
    if (stopping) {
      return 0;
    }
    out.println(
        """
        Dịch vụ đã tự dừng / the service has ended by itself (code %d):
        %s\
        """
            .formatted(code, service.lastLines(20)));
    return 1;
  }

  private ChildProcess start() throws IOException, InterruptedException {
    settings.requireOurs();
    keep(DataLock.take(settings.data()));
    Ports.requireFree(settings.port(), "học bạ số");
    if (settings.fresh()) {
      settings.deleteData();
    }
    LocalEnvironment environment =
        keep(
            LocalEnvironment.start(
                LocalSettings.forRunning(settings.data(), settings.port(), progress::say)));
    ChildProcess service = keep(ServiceProcess.start(settings, environment, Map.of()));
    Readiness.await(ServiceProcess.readiness(settings), service, "Học bạ số");
    progress.say("Dịch vụ sẵn sàng / service ready");
    out.println(
        Welcome.text(
            "http://localhost:" + settings.port(),
            environment.phoneAddress(),
            settings.commandToStartAfresh(),
            Demonstration.read()));
    return service;
  }

  private <T extends AutoCloseable> T keep(T part) {
    synchronized (running) {
      running.push(part);
    }
    return part;
  }

  /** Stops in the reverse order of the start. */
  private void stop() {
    stopping = true;
    synchronized (running) {
      while (!running.isEmpty()) {
        try {
          running.pop().close();
        } catch (Exception failure) {
          out.println(failure);
        }
      }
    }
    progress.say("Đã dừng / stopped");
  }
}
