package vn.hocbaso.exchange.workbook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hocbaso.platform.problem.DomainException;

/** An uploaded workbook within its bounds, read line by line: no line is kept. */
public final class WorkbookFile {

  private final Workbook workbook;
  private final WorkbookLimits limits;
  private final Deadline deadline;

  private WorkbookFile(Workbook workbook, WorkbookLimits limits, Deadline deadline) {
    this.workbook = workbook;
    this.limits = limits;
    this.deadline = deadline;
  }

  /**
   * Opens a file.
   *
   * @param clock measures the time that unpacking and all readings may take together
   * @throws DomainException a {@link WorkbookProblem}
   */
  public static WorkbookFile open(byte[] file, WorkbookLimits limits, Clock clock) {
    Deadline deadline = Deadline.in(limits.time(), clock);
    return new WorkbookFile(
        Workbook.open(WorkbookParts.unpack(file, limits, deadline)), limits, deadline);
  }

  /** Names of the sheets, in their order. */
  public List<String> sheets() {
    return workbook.sheets().stream().map(Workbook.Sheet::name).toList();
  }

  /**
   * Walks down a sheet.
   *
   * @param sheet its place from 0
   * @param reader takes the lines that have something in them; false ends the reading
   */
  public void read(int sheet, Predicate<SheetLine> reader) {
    Workbook.Sheet wanted = workbook.sheets().get(sheet);
    try (SheetRows rows = workbook.rows(wanted, limits.columns(), deadline)) {
      Optional<SheetLine> line = next(rows);
      while (line.isPresent() && reader.test(line.get())) {
        line = next(rows);
      }
    }
  }

  private Optional<SheetLine> next(SheetRows rows) {
    return rows.next().map(row -> new SheetLine(row, workbook.startsIn1904()));
  }
}
