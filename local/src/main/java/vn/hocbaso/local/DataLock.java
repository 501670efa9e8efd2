package vn.hocbaso.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps a second run away from the data of the first; given back even when we are killed. */
final class DataLock implements AutoCloseable {

  /** Its presence also says that the directory is ours. */
  static final String NAME = ".hocba-lock";

  private static final int ATTEMPTS = 40;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final FileChannel file;

  private DataLock(FileChannel file) {
    this.file = file;
  }

  /** Takes the lock; a run that is just stopping gets a few seconds to finish. */
  static DataLock take(Path data) throws IOException, InterruptedException {
    Folders.createPrivate(data);
    FileChannel file =
        FileChannel.open(data.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (file.tryLock() != null) {
        return new DataLock(file);
      }
      Thread.sleep(PAUSE);
    }
    file.close();
    throw new LocalFailure(
        data + ": một lần chạy khác đang dùng thư mục này / another run is using this directory");
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
