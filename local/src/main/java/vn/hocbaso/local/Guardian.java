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
 * Ends the processes we started when this one ends without having done so, be it killed.
 *
 * <p>A small shell reads from a pipe that only this process holds open. When this process is gone
 * in whatever way, the pipe ends, and the shell stops what it was told about and was not told to be
 * gone since.
 */
final class Guardian {

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      told=
      while read -r kind value; do
        if [ "$kind" = gone ]; then
          told=$(printf '%s' "$told" | grep -vxF -e "$value")
        else
          told="$told
      $kind $value"
        fi
      done
      printf '%s\\n' "$told" | while read -r kind value; do
        case $kind in
          process) kill -TERM "$value" ;;
          database) kill -INT "$(head -n 1 "$value/postmaster.pid")" ;;
        esac
      done 2>/dev/null
      """;

  private static final PrintStream PIPE = start();

  private Guardian() {}

  /** Watches over a process that ends in order on SIGTERM. */
  static void watch(Process process) {
    PIPE.println("process " + process.pid());
    process.onExit().thenRun(() -> PIPE.println("gone process " + process.pid()));
  }

  /** Watches over a database server that runs, or soon will, on the given data directory. */
  static void watchDatabase(Path dataDirectory) {
    PIPE.println("database " + dataDirectory);
  }

  /** The database server was stopped in order. */
  static void forgetDatabase(Path dataDirectory) {
    PIPE.println("gone database " + dataDirectory);
  }

  private static PrintStream start() {
    List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT));
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      // A signal to our whole process group must not end the guardian before it did its work.
      command.addFirst("/usr/bin/setsid");
    }
    try {
      Process shell =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return new PrintStream(shell.getOutputStream(), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
