package vn.hocbaso.exchange.gradesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.gradesheet.CheckedCell.Verdict;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.gradebook.BookPages.Page;
import vn.hocbaso.gradebook.BookPages.PageCell;
import vn.hocbaso.gradebook.BookPages.PageStudent;
import vn.hocbaso.gradebook.BookPages.Trial;
import vn.hocbaso.gradebook.BookPages.Wish;
import vn.hocbaso.gradebook.column.Column;

/** Compares a file with the page of its grade book, cell by cell. */
final class SheetComparison {

  /** Enough to find the cell again. */
  private static final int LONGEST_QUOTE = 80;

  private final ReadSheet sheet;
  private final Map<String, Column> columns;
  private final List<RefusedRow> refusedRows = new ArrayList<>();
  private final List<CheckedCell> cells = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private int read;
  private int unchanged;

  /** A cell that has to be asked about. */
  private record Asked(ReadRow row, ReadCell cell, PageStudent student) {}

  private SheetComparison(ReadSheet sheet, Page page) {
    this.sheet = sheet;
    this.columns =
        page.columns().stream()
            .map(each -> each.column())
            .collect(Collectors.toMap(Column::code, Function.identity()));
  }

  /**
   * Compares.
   *
   * @param trials asks the grade book what wishes would come to, in their order
   */
  static CheckedSheet of(ReadSheet sheet, Page page, Function<List<Wish>, List<Trial>> trials) {
    SheetComparison comparison = new SheetComparison(sheet, page);
    RowMatcher matcher = new RowMatcher(page.students(), sheet.rows());
    sheet.rows().forEach(row -> comparison.take(row, matcher.match(row)));
    comparison.ask(trials);
    return comparison.result();
  }

  private void take(ReadRow row, RowMatcher.Match match) {
    switch (match) {
      case RowMatcher.Match.None(Fault fault) -> {
        read += row.filled();
        String name = Wording.shortened(row.name(), LONGEST_QUOTE);
        refusedRows.add(new RefusedRow(row.number(), name, row.filled(), fault));
      }
      case RowMatcher.Match.Found(PageStudent student) ->
          row.cells().forEach(cell -> take(new Asked(row, cell, student)));
    }
  }

  private void take(Asked each) {
    boolean sealed = sheet.seal(each.student.id(), each.cell.column()).isPresent();
    if (each.cell.isBlank() && !sealed) {
      // A file that does not know what was there cannot mean that it should go.
      return;
    }
    read++;
    PageCell present = each.student.cell(each.cell.column());
    if (!each.cell.readable()) {
      cells.add(cell(each, null, present, Fault.of("GRADE_SHEET_CELL_UNREADABLE")));
    } else if (each.cell.isBlank() && present.value() == null) {
      unchanged++;
    } else {
      asked.add(each);
    }
  }

  private void ask(Function<List<Wish>, List<Trial>> trials) {
    if (asked.isEmpty()) {
      return;
    }
    List<Wish> wishes =
        asked.stream()
            .map(
                each ->
                    new Wish(
                        each.student.id(),
                        each.cell.column(),
                        each.cell.typed(),
                        each.student.cell(each.cell.column()).version()))
            .toList();
    List<Trial> answers = trials.apply(wishes);
    for (int i = 0; i < asked.size(); i++) {
      decide(asked.get(i), answers.get(i));
    }
  }

  private void decide(Asked each, Trial trial) {
    String typed = each.cell.isBlank() ? null : each.cell.typed().strip();
    String wanted = trial.refusal().isPresent() ? typed : trial.value();
    Optional<CellSeal> seal = sheet.seal(each.student.id(), each.cell.column());
    boolean untouched = seal.filter(known -> known.isOf(wanted)).isPresent();
    if (untouched || Objects.equals(wanted, trial.present().value())) {
      unchanged++;
      return;
    }
    if (trial.refusal().isPresent()) {
      cells.add(cell(each, null, trial.present(), Fault.of(trial.refusal().get())));
      return;
    }
    boolean older =
        seal.map(known -> known.version() != trial.present().version())
            .orElse(trial.present().value() != null);
    Verdict free = wanted == null ? Verdict.EMPTIED : Verdict.CHANGED;
    cells.add(cell(each, wanted, trial.present(), older ? Verdict.OLDER : free));
  }

  private CheckedCell cell(Asked each, @Nullable String value, PageCell present, Verdict verdict) {
    return new CheckedCell(
        each.row.number(),
        each.cell.at(),
        each.student.id(),
        each.student.fullName(),
        each.cell.column(),
        ColumnTitle.of(Objects.requireNonNull(columns.get(each.cell.column()))),
        Wording.shortened(each.cell.typed().strip(), LONGEST_QUOTE),
        value,
        present.value(),
        present.version(),
        verdict,
        null);
  }

  private CheckedCell cell(Asked each, @Nullable String value, PageCell present, Fault fault) {
    return cell(each, value, present, Verdict.REFUSED).refused(fault);
  }

  private CheckedSheet result() {
    return new CheckedSheet(
        sheet.place(),
        sheet.stamp().map(SheetStamp::exportedAt).orElse(null),
        sheet.faults(),
        read,
        unchanged,
        refusedRows,
        cells,
        sheet.unread());
  }
}
