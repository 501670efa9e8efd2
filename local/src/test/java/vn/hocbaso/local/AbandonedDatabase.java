package vn.hocbaso.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** A program that starts a database and is gone at once, as if it had been killed. */
final class AbandonedDatabase {

  private AbandonedDatabase() {}

  /** Runs the program and returns the process id of the server that it left behind. */
  static long leave(Path data) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                ChildProcess.java(),
                "-cp",
                System.getProperty("java.class.path"),
                AbandonedDatabase.class.getName(),
                data.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    program.waitFor();
    return OrphanedDatabase.pid(data).orElseThrow();
  }

  /** Leaves without closing anything and without running shutdown hooks. */
  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    LocalDatabase.kept(data, Ports.free(), data.resolveSibling("abandoned.log"));
    Runtime.getRuntime().halt(0);
  }
}
