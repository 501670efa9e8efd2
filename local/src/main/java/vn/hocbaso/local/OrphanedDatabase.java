package vn.hocbaso.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the program that had started it. */
final class OrphanedDatabase {

  private OrphanedDatabase() {}

  /** Process id of the server that runs on this data directory, if there is one. */
  static Optional<Long> pid(Path dataDirectory) throws IOException {
    Path file = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    // After a crash of the machine the number may belong to somebody else by now.
    return ProcessHandle.of(pid)
        .filter(handle -> handle.info().command().orElse("").contains("postgres"))
        .map(ProcessHandle::pid);
  }

  /** Stops the server on this data directory; whoever calls this must own the directory. */
  static void stop(Path dataDirectory) throws IOException {
    Optional<ProcessHandle> orphan = pid(dataDirectory).flatMap(ProcessHandle::of);
    if (orphan.isPresent()) {
      interrupt(orphan.get());
    }
  }

  private static void interrupt(ProcessHandle server) throws IOException {
    // SIGINT asks PostgreSQL for a fast shutdown; SIGTERM would wait for its clients to leave.
    new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
    try {
      server.onExit().get(20, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new LocalFailure("PostgreSQL of an earlier run does not stop: " + server.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
