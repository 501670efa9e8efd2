package vn.hocbaso.exchange.gradesheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hocbaso.exchange.workbook.ColumnLetters;
import vn.hocbaso.gradebook.BookPages.Page;
import vn.hocbaso.gradebook.BookPages.PageCell;
import vn.hocbaso.gradebook.BookPages.PageColumn;
import vn.hocbaso.gradebook.BookPages.PageStudent;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnKind;

/**
 * Writes the page of a grade book as a workbook. Words are stored as texts in cells of the format
 * text: no program takes one for a formula, not even after somebody has edited the cell, and
 * nothing has to be put in front of it.
 */
final class GradeSheetWriter {

  private static final String TEXT_FORMAT = "@";
  private static final String LOCKED = "ECEFF1";
  private static final String HEAD = "D6E4F0";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final String HINT =
      "Chỉ nhập vào các ô trắng; ô xám là ô đã khóa. Không xóa hay chép đè dòng và cột ẩn."
          + " Để trống một ô đang có giá trị nghĩa là xóa giá trị đó.";

  private final Page page;
  private final SheetStamp stamp;

  GradeSheetWriter(Page page, SheetStamp stamp) {
    this.page = page;
    this.stamp = stamp;
  }

  byte[] write() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "hocbaso", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(SheetLayout.SHEET);
      writeHead(sheet);
      for (int i = 0; i < page.students().size(); i++) {
        writeStudent(sheet, i, page.students().get(i));
      }
      writeRules(sheet);
      arrange(sheet);
      sheet.finish();
      writeStamp(workbook.newWorksheet(SheetLayout.STAMP_SHEET));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private void writeHead(Worksheet sheet) {
    sheet.value(
        SheetLayout.TITLE_ROW,
        SheetLayout.NUMBER,
        "Sổ theo dõi và đánh giá học sinh – Lớp %s – %s – Năm học %s"
            .formatted(page.className(), page.period().vietnamese(), page.schoolYear()));
    sheet.style(SheetLayout.TITLE_ROW, SheetLayout.NUMBER).bold().fontSize(14).set();
    sheet.value(SheetLayout.HINT_ROW, SheetLayout.NUMBER, HINT);
    sheet.value(SheetLayout.KEY_ROW, SheetLayout.ID, SheetLayout.MARK);
    List<String> titles = List.of("Khóa", "TT", "Mã học sinh", "Họ và tên", "Ngày sinh");
    for (int i = 0; i < titles.size(); i++) {
      sheet.value(SheetLayout.HEADER_ROW, i, titles.get(i));
    }
    for (int i = 0; i < page.columns().size(); i++) {
      Column column = page.columns().get(i).column();
      sheet.value(SheetLayout.KEY_ROW, SheetLayout.FIRST_VALUE + i, column.code());
      sheet.value(SheetLayout.HEADER_ROW, SheetLayout.FIRST_VALUE + i, ColumnTitle.of(column));
    }
    sheet
        .range(SheetLayout.HEADER_ROW, 0, SheetLayout.HEADER_ROW, lastColumn())
        .style()
        .bold()
        .wrapText(true)
        .fillColor(HEAD)
        .borderStyle("thin")
        .set();
  }

  private void writeStudent(Worksheet sheet, int place, PageStudent student) {
    int row = SheetLayout.FIRST_STUDENT + place;
    sheet.value(row, SheetLayout.ID, student.id().toString());
    sheet.value(row, SheetLayout.NUMBER, place + 1);
    sheet.value(row, SheetLayout.STUDENT_CODE, student.studentCode());
    sheet.value(row, SheetLayout.FULL_NAME, student.fullName());
    sheet.value(row, SheetLayout.DATE_OF_BIRTH, student.dateOfBirth().format(DAY_FIRST));
    sheet
        .range(row, 0, row, SheetLayout.DATE_OF_BIRTH)
        .style()
        .format(TEXT_FORMAT)
        .fillColor(LOCKED)
        .borderStyle("thin")
        .set();
    for (int i = 0; i < page.columns().size(); i++) {
      writeCell(sheet, row, SheetLayout.FIRST_VALUE + i, new Place(page.columns().get(i), student));
    }
  }

  private static void writeCell(Worksheet sheet, int row, int at, Place place) {
    String value = place.student.cell(place.column.column().code()).value();
    boolean number = value != null && place.takesNumbers() && NUMBER.matcher(value).matches();
    if (number) {
      sheet.value(row, at, new BigDecimal(value));
    } else if (value != null) {
      sheet.value(row, at, value);
    }
    StyleSetter style = sheet.style(row, at);
    style.borderStyle("thin");
    if (!place.takesNumbers() || (value != null && !number)) {
      style.format(TEXT_FORMAT);
    }
    if (place.column.column().kind() instanceof ColumnKind.Text) {
      style.wrapText(true);
    }
    if (place.isWritable()) {
      style.protectionOption(ProtectionOption.LOCKED, false);
    } else {
      style.fillColor(LOCKED);
    }
    style.set();
  }

  private void writeRules(Worksheet sheet) {
    if (page.students().isEmpty()) {
      return;
    }
    int last = SheetLayout.FIRST_STUDENT + page.students().size() - 1;
    for (int i = 0; i < page.columns().size(); i++) {
      int at = SheetLayout.FIRST_VALUE + i;
      Range cells = sheet.range(SheetLayout.FIRST_STUDENT, at, last, at);
      String first = ColumnLetters.of(at) + (SheetLayout.FIRST_STUDENT + 1);
      ColumnRule.set(page.columns().get(i).column().kind(), cells, first);
    }
  }

  private void arrange(Worksheet sheet) {
    sheet.hideColumn(SheetLayout.ID);
    sheet.hideRow(SheetLayout.KEY_ROW);
    sheet.width(SheetLayout.NUMBER, 5);
    sheet.width(SheetLayout.STUDENT_CODE, 16);
    sheet.width(SheetLayout.FULL_NAME, 28);
    sheet.width(SheetLayout.DATE_OF_BIRTH, 12);
    for (int i = 0; i < page.columns().size(); i++) {
      boolean words = page.columns().get(i).column().kind() instanceof ColumnKind.Text;
      sheet.width(SheetLayout.FIRST_VALUE + i, words ? 40 : 13);
    }
    sheet.freezePane(SheetLayout.FIRST_VALUE, SheetLayout.FIRST_STUDENT);
    // Against slips, not against intent; widths stay free, because comments are long.
    sheet.protect(
        "hocbaso",
        SheetProtectionOption.SHEET,
        SheetProtectionOption.FORMAT_COLUMNS,
        SheetProtectionOption.FORMAT_ROWS);
  }

  private void writeStamp(Worksheet sheet) throws IOException {
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    sheet.value(0, 0, SheetLayout.MARK);
    int row = 1;
    for (Map.Entry<String, String> line : stamp.lines().entrySet()) {
      sheet.value(row, 0, line.getKey());
      sheet.value(row, 1, line.getValue());
      row++;
    }
    sheet.value(row, 0, "columns");
    for (int i = 0; i < page.columns().size(); i++) {
      sheet.value(row, i + 1, page.columns().get(i).column().code());
    }
    for (PageStudent student : page.students()) {
      row++;
      sheet.value(row, 0, student.id().toString());
      for (int i = 0; i < page.columns().size(); i++) {
        PageCell cell = student.cell(page.columns().get(i).column().code());
        sheet.value(row, i + 1, CellSeal.of(cell).text());
      }
    }
    sheet.finish();
  }

  private int lastColumn() {
    return SheetLayout.FIRST_VALUE + page.columns().size() - 1;
  }

  /** A cell by its column and its student. */
  private record Place(PageColumn column, PageStudent student) {

    boolean isWritable() {
      return column.writable() && !student.notApplicable().containsKey(column.column().code());
    }

    boolean takesNumbers() {
      return switch (column.column().kind()) {
        case ColumnKind.Mark mark -> true;
        case ColumnKind.TermMark mark -> true;
        case ColumnKind.Quantity number -> true;
        case ColumnKind.Choice choice -> false;
        case ColumnKind.TermComment result -> false;
        case ColumnKind.Text words -> false;
      };
    }
  }
}
