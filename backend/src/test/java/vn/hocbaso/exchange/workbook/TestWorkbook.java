package vn.hocbaso.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes small workbooks for tests: text, numbers and dates land as Excel would store them. */
public final class TestWorkbook {

  private record Sheet(String name, List<Object[]> rows) {}

  private final List<Sheet> sheets = new ArrayList<>();

  /** A workbook whose first sheet is "Sheet1". */
  public static TestWorkbook of(Object[]... rows) {
    return new TestWorkbook().sheet("Sheet1", rows);
  }

  /** One line; an empty text leaves its cell out, an empty line the row. */
  public static Object[] line(Object... cells) {
    return cells;
  }

  /** Adds a sheet. */
  public TestWorkbook sheet(String name, Object[]... rows) {
    sheets.add(new Sheet(name, List.of(rows)));
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "hocbaso", "1.0")) {
      for (Sheet sheet : sheets) {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        for (int row = 0; row < sheet.rows().size(); row++) {
          write(worksheet, row, sheet.rows().get(row));
        }
        worksheet.finish();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet sheet, int row, Object[] cells) {
    for (int column = 0; column < cells.length; column++) {
      Object cell = cells[column];
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cell instanceof LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      } else if (!cell.toString().isEmpty()) {
        sheet.value(row, column, cell.toString());
      }
    }
  }
}
