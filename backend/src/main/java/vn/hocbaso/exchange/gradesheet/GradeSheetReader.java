package vn.hocbaso.exchange.gradesheet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocbaso.exchange.workbook.WorkbookFile;
import vn.hocbaso.exchange.workbook.WorkbookLimits;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Reads what a file says about a grade book: one that we made by its keys and seals, every other by
 * the titles of its columns. No line is kept but those of students, and of those only the columns
 * that the book has.
 */
final class GradeSheetReader {

  private static final WorkbookLimits LIMITS = WorkbookLimits.STANDARD;

  private GradeSheetReader() {}

  /**
   * Reads the first sheet that has something for the book.
   *
   * @param columns of the book, as far as the sender may see them
   * @throws DomainException a problem of the workbook, or {@code GRADE_SHEET_NO_HEADER}
   */
  static ReadSheet read(byte[] content, List<Column> columns, Clock clock) {
    WorkbookFile file = WorkbookFile.open(content, LIMITS, clock);
    StampReader stamp = StampReader.of(file);
    return IntStream.range(0, file.sheets().size())
        .filter(place -> place != stamp.place())
        .mapToObj(place -> read(file, place, columns, stamp))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> DomainException.of(GradeSheetProblem.GRADE_SHEET_NO_HEADER));
  }

  private static Optional<ReadSheet> read(
      WorkbookFile file, int place, List<Column> columns, StampReader stamp) {
    LineReader lines = new LineReader(columns, LIMITS.rows());
    file.read(place, lines::take);
    return lines.result(file.sheets().get(place), place, stamp);
  }
}
