package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Something that is costly to prepare and then used by every run of this user, kept outside the
 * project. Two processes that want it at once prepare it once; a preparation that was killed half
 * way is done anew.
 */
final class PreparedFolder {

  // The lock on a file only holds between processes, not between threads of one.
  private static final Map<String, ReentrantLock> WITHIN_THIS_PROCESS = new ConcurrentHashMap<>();

  private PreparedFolder() {}

  /** Fills an empty directory. */
  interface Preparation {
    void fill(Path directory) throws IOException;
  }

  /** Returns the directory of that name, filled. */
  static Path get(String name, Preparation preparation) {
    Path directory = cache().resolve(name);
    Path ready = cache().resolve(name + ".ready");
    if (Files.exists(ready)) {
      return directory;
    }
    ReentrantLock lock = WITHIN_THIS_PROCESS.computeIfAbsent(name, key -> new ReentrantLock());
    lock.lock();
    try {
      Folders.createPrivate(cache());
      prepareOnce(directory, ready, preparation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
    return directory;
  }

  // The operating system gives the lock back when its holder dies, so nobody waits for the dead.
  private static void prepareOnce(Path directory, Path ready, Preparation preparation)
      throws IOException {
    try (FileChannel file =
            FileChannel.open(
                directory.resolveSibling(directory.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      if (held.isValid() && !Files.exists(ready)) {
        Folders.delete(directory);
        Files.createDirectories(directory);
        preparation.fill(directory);
        Files.createFile(ready);
      }
    }
  }

  private static Path cache() {
    String chosen = System.getProperty("local.cache", "");
    return chosen.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".cache", "hocbaso")
        : Path.of(chosen).toAbsolutePath();
  }
}
