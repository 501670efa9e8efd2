package vn.hocbaso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.hocbaso.exchange.workbook.StudentList;
import vn.hocbaso.exchange.workbook.StudentWorkbookReader;
import vn.hocbaso.exchange.workbook.WorkbookLimits;
import vn.hocbaso.exchange.workbook.WorkbookProblem;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Reads uploaded workbooks, only so many at a time: one may need a hundred megabytes while it is
 * read, and a service that reads twenty has none left for the teachers.
 */
@ApplicationScoped
public class WorkbookIntake {

  private static final int AT_ONCE = 4;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final StudentWorkbookReader reader;

  @Inject
  WorkbookIntake(Clock clock) {
    this.reader = new StudentWorkbookReader(WorkbookLimits.STANDARD, clock);
  }

  /** The content of an upload, unless it is too large to be looked at. */
  public byte[] content(Path upload) {
    try {
      if (Files.size(upload) > WorkbookLimits.STANDARD.fileBytes()) {
        throw DomainException.of(
            WorkbookProblem.STUDENT_FILE_TOO_LARGE,
            String.valueOf(WorkbookLimits.STANDARD.fileBytes() >> 20));
      }
      return Files.readAllBytes(upload);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  StudentList read(byte[] content) {
    return inTurn(() -> reader.read(content));
  }

  /**
   * Does work that keeps a whole workbook in memory.
   *
   * @throws DomainException {@code STUDENT_IMPORT_BUSY} when as many are at work as may be
   */
  public <T> T inTurn(Supplier<T> work) {
    if (!free.tryAcquire()) {
      throw DomainException.of(ImportProblem.STUDENT_IMPORT_BUSY);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
