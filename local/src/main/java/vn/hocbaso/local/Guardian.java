package vn.hocbaso.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the processes we started when this one is killed without a chance to do it itself.
 *
 * <p>A small shell reads from a pipe that only this process holds open. When this process is gone
 * in whatever way, the pipe ends, and the shell stops what it was told about. After an orderly end
 * it is told to leave instead.
 */
final class Guardian implements AutoCloseable {

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      while read -r signal pid; do
        [ "$signal" = leave ] && exit 0
        told="$told $signal:$pid"
      done
      for one in $told; do kill "-${one%%:*}" "${one##*:}" 2>/dev/null; done
      """;

  private final Process shell;
  private final PrintStream pipe;

  Guardian() {
    List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT));
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      // A signal to our whole process group must not end the guardian before it did its work.
      command.add(0, "/usr/bin/setsid");
    }
    try {
      shell =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pipe = new PrintStream(shell.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /** Watches over a process that ends in order on the given signal. */
  void watch(String signal, long pid) {
    pipe.println(signal + " " + pid);
  }

  @Override
  public void close() {
    pipe.println("leave");
    pipe.close();
    shell.onExit().join();
  }
}
