package vn.hocbaso.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Walks down one sheet. A header opens a block of students and may be repeated, with the columns in
 * another order; a class title names the class of the lines below it; what is neither and fills
 * fewer than two known columns is a line for people and is passed over, but never silently.
 */
final class SheetReader {

  private static final int NEEDED_VALUES = 2;
  private static final int LINES_NAMED = 10;

  private final Workbook workbook;
  private final WorkbookLimits limits;
  private final LocalDate today;
  private final List<StudentRow> students = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private @Nullable HeaderRow header;
  private @Nullable String className;

  SheetReader(Workbook workbook, WorkbookLimits limits, LocalDate today) {
    this.workbook = workbook;
    this.limits = limits;
    this.today = today;
  }

  StudentList read(Workbook.Sheet sheet, Deadline deadline) {
    try (SheetRows rows = workbook.rows(sheet, limits.columns(), deadline)) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        readLine(row.get());
      }
    }
    if (students.isEmpty()) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_NO_STUDENTS, sheet.name());
    }
    return new StudentList(sheet.name(), students, notes());
  }

  private void readLine(SheetRow row) {
    Optional<HeaderRow> titles = HeaderRow.in(row);
    if (titles.isPresent()) {
      openBlock(titles.get());
      return;
    }
    Optional<String> title = ListLine.className(row);
    if (title.isPresent() && (header == null || header.filled(row) < NEEDED_VALUES)) {
      className = title.get();
      return;
    }
    if (header == null || ListLine.isTotal(row)) {
      return;
    }
    if (header.filled(row) < NEEDED_VALUES) {
      skipped.add(String.valueOf(row.number()));
      return;
    }
    if (students.size() == limits.rows()) {
      throw DomainException.of(
          WorkbookProblem.STUDENT_FILE_TOO_MANY_ROWS, String.valueOf(limits.rows()));
    }
    students.add(new RowReader(header, today, workbook.startsIn1904()).read(row, className));
  }

  private void openBlock(HeaderRow titles) {
    if (titles.title(StudentField.DATE_OF_BIRTH) == null) {
      throw DomainException.of(
          WorkbookProblem.STUDENT_FILE_COLUMN_MISSING, StudentField.DATE_OF_BIRTH.title());
    }
    header = titles;
  }

  private List<Finding> notes() {
    if (skipped.isEmpty()) {
      return List.of();
    }
    String lines = String.join(", ", skipped.subList(0, Math.min(LINES_NAMED, skipped.size())));
    return List.of(
        Finding.of(
            FindingCode.STUDENT_LINES_SKIPPED,
            skipped.size() > LINES_NAMED ? lines + ", …" : lines));
  }
}
