package vn.hocbaso.exchange.workbook;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;

/** Reads the lines of one sheet, one at a time (ECMA-376 part 1, 18.3.1). */
final class SheetRows implements AutoCloseable {

  private static final int MOST_LINES = 50_000;

  private final PartXml xml;
  private final SharedStrings strings;
  private final int columns;
  private final Deadline deadline;
  private int lines;
  private int number;

  SheetRows(byte[] part, SharedStrings strings, int columns, Deadline deadline) {
    this.xml = new PartXml(part);
    this.strings = strings;
    this.columns = columns;
    this.deadline = deadline;
  }

  /** The next line that has something in it. */
  Optional<SheetRow> next() {
    while (xml.next()) {
      if (xml.starts("row")) {
        SheetRow row = readRow();
        if (!row.cells().isEmpty()) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private SheetRow readRow() {
    deadline.check();
    if (++lines > MOST_LINES) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
    }
    number = CellReference.rowNumber(xml.attribute("r"), number + 1);
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    int column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = CellReference.column(xml.attribute("r"), column + 1);
        Cell cell = readCell(xml.attribute("t"));
        if (column < columns && !cell.isBlank()) {
          cells.put(column, cell);
        }
      }
    }
    return new SheetRow(number, cells);
  }

  private Cell readCell(@Nullable String type) {
    CellText value = new CellText();
    String inline = "";
    boolean inValue = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("is")) {
        inline = RichText.read(xml, "is");
      } else if (xml.starts("v")) {
        inValue = true;
      } else if (xml.ends("v")) {
        inValue = false;
      } else if (inValue) {
        value.append(xml.text());
      }
    }
    return cellOf(type == null ? "n" : type, value.toString(), inline);
  }

  private Cell cellOf(String type, String value, String inline) {
    return switch (type) {
      case "s" -> new Cell(Cell.Kind.TEXT, value.isEmpty() ? "" : strings.at(value));
      case "inlineStr" -> new Cell(Cell.Kind.TEXT, inline);
      case "e" -> new Cell(Cell.Kind.ERROR, value);
      case "n" -> new Cell(Cell.Kind.NUMBER, value);
      default -> new Cell(Cell.Kind.TEXT, value);
    };
  }

  @Override
  public void close() {
    xml.close();
  }
}
