package vn.hocbaso.exchange.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;

/** Reads the class list out of an uploaded workbook. Holds no state between files. */
public final class StudentWorkbookReader {

  /** Where the sector database puts its data, among sheets with code lists. */
  private static final String OFFICIAL_SHEET = "Sheet1";

  /** A header further down than this is not looked for. */
  private static final int HEADER_WITHIN = 60;

  private final WorkbookLimits limits;
  private final Clock clock;

  /** A reader with the given bounds; the clock measures the time and bounds dates of birth. */
  public StudentWorkbookReader(WorkbookLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Reads the sheet "Sheet1" if it holds a list, else the first sheet that does.
   *
   * @param file the bytes as uploaded
   * @throws DomainException a {@link WorkbookProblem} when the file as a whole cannot be read;
   *     faults of single rows are findings in the result instead
   */
  public StudentList read(byte[] file) {
    Deadline deadline = Deadline.in(limits.time(), clock);
    Workbook workbook = Workbook.open(WorkbookParts.unpack(file, limits, deadline));
    List<Workbook.Sheet> lists = sheetsWithHeader(workbook, deadline);
    if (lists.isEmpty()) {
      throw DomainException.of(
          WorkbookProblem.STUDENT_FILE_NO_HEADER, StudentField.FULL_NAME.title());
    }
    StudentList list =
        new SheetReader(workbook, limits, LocalDate.now(clock)).read(lists.getFirst(), deadline);
    return lists.size() == 1 ? list : withUnread(list, lists.subList(1, lists.size()));
  }

  private List<Workbook.Sheet> sheetsWithHeader(Workbook workbook, Deadline deadline) {
    return workbook.sheets().stream()
        .filter(sheet -> hasHeader(sheet, workbook, deadline))
        .sorted(Comparator.comparing(sheet -> !sheet.name().equalsIgnoreCase(OFFICIAL_SHEET)))
        .toList();
  }

  private boolean hasHeader(Workbook.Sheet sheet, Workbook workbook, Deadline deadline) {
    try (SheetRows rows = workbook.rows(sheet, limits.columns(), deadline)) {
      Optional<SheetRow> row = rows.next();
      for (int line = 0; line < HEADER_WITHIN && row.isPresent(); line++) {
        if (HeaderRow.in(row.get()).isPresent()) {
          return true;
        }
        row = rows.next();
      }
      return false;
    }
  }

  private static StudentList withUnread(StudentList list, List<Workbook.Sheet> others) {
    List<Finding> notes = new ArrayList<>(list.notes());
    String names = String.join(", ", others.stream().map(Workbook.Sheet::name).toList());
    notes.add(Finding.of(FindingCode.STUDENT_SHEETS_NOT_READ, list.sheet(), names));
    return new StudentList(list.sheet(), list.rows(), notes);
  }
}
