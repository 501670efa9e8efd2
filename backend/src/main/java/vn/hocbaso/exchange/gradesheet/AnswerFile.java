package vn.hocbaso.exchange.gradesheet;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.exchange.gradesheet.CheckedCell.Verdict;
import vn.hocbaso.exchange.workbook.ColumnLetters;
import vn.hocbaso.exchange.workbook.MarkedWorkbook;
import vn.hocbaso.exchange.workbook.Marks;
import vn.hocbaso.platform.problem.Texts;

/** The file as it came, with everything marked that did not go in, explained in Vietnamese. */
final class AnswerFile {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Fault OLDER = Fault.of("GRADE_SHEET_CELL_OLDER");

  private AnswerFile() {}

  /** One thing to say about a line; about the whole line when it names no cell. */
  private record Remark(int row, int at, String text) {

    private static final int WHOLE_ROW = -1;
  }

  static byte[] of(byte[] content, CheckedSheet sheet, Clock clock) {
    Map<Integer, List<Remark>> remarks =
        Stream.concat(
                sheet.rows().stream().map(AnswerFile::remark),
                sheet.cells().stream().filter(AnswerFile::isLeft).map(AnswerFile::remark))
            .sorted(Comparator.comparing(Remark::at))
            .collect(Collectors.groupingBy(Remark::row, TreeMap::new, Collectors.toList()));
    Map<Integer, Marks.RowMark> marks = new HashMap<>();
    remarks.forEach((row, all) -> marks.put(row, mark(all)));
    Marks wanted =
        new Marks(sheet.faults().headerRow(), sheet.faults().at(), SheetLayout.FAULTS, marks);
    return MarkedWorkbook.mark(content, sheet.place(), wanted, clock);
  }

  private static boolean isLeft(CheckedCell cell) {
    return cell.verdict() == Verdict.REFUSED || cell.verdict() == Verdict.OLDER;
  }

  private static Remark remark(RefusedRow row) {
    return new Remark(row.row(), Remark.WHOLE_ROW, row.fault().in(VIETNAMESE));
  }

  private static Remark remark(CheckedCell cell) {
    Fault fault = cell.fault() == null ? OLDER : cell.fault();
    String where =
        Texts.problem(
            VIETNAMESE,
            "GRADE_SHEET_CELL",
            List.of(ColumnLetters.of(cell.at()) + cell.row(), cell.title()));
    return new Remark(cell.row(), cell.at(), where + " " + fault.in(VIETNAMESE));
  }

  private static Marks.RowMark mark(List<Remark> remarks) {
    Set<Integer> cells = new HashSet<>();
    remarks.stream().map(Remark::at).filter(at -> at >= 0).forEach(cells::add);
    return new Marks.RowMark(
        cells, remarks.stream().map(Remark::text).collect(Collectors.joining("\n")));
  }
}
