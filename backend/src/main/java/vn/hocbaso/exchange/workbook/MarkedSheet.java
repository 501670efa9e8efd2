package vn.hocbaso.exchange.workbook;

import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Marks.RowMark;

/** Copies one sheet, with marks on its cells and one column of explanations. */
final class MarkedSheet {

  private static final RowMark NOTHING = new RowMark(Set.of(), "");
  private static final double WIDTH = 60;

  private final Marks marks;
  private final IntUnaryOperator markedLook;
  private final XmlCopy copy = XmlCopy.part();
  private int row;
  private int column;
  private int widths;
  private boolean explained;

  /**
   * A copy to be made.
   *
   * @param markedLook from the number of a look to that of its marked twin
   */
  MarkedSheet(Marks marks, IntUnaryOperator markedLook) {
    this.marks = marks;
    this.markedLook = markedLook;
  }

  byte[] of(byte[] part) {
    try (PartXml xml = new PartXml(part)) {
      while (xml.next()) {
        if (xml.starts("row")) {
          startRow(xml);
        } else if (xml.starts("c")) {
          startCell(xml);
        } else {
          if (xml.ends("row")) {
            explain();
          } else {
            widen(xml);
          }
          copy.as(xml.reader());
        }
      }
    }
    return copy.bytes();
  }

  private void startRow(PartXml xml) {
    row = CellReference.rowNumber(xml.attribute("r"), row + 1);
    column = -1;
    explained = false;
    Map<String, String> attributes = XmlCopy.attributes(xml.reader());
    // Where the cells of the line begin and end; it is only a hint, and would be wrong now.
    attributes.remove("spans");
    copy.start(xml.reader(), attributes);
  }

  private void startCell(PartXml xml) {
    column = CellReference.column(xml.attribute("r"), column + 1);
    if (column == marks.column() && row >= marks.headerRow()) {
      skipCell(xml);
      explain();
      return;
    }
    if (column > marks.column()) {
      explain();
    }
    Map<String, String> attributes = XmlCopy.attributes(xml.reader());
    if (mark().cells().contains(column)) {
      attributes.put("s", String.valueOf(markedLook.applyAsInt(number(attributes.get("s")))));
    }
    copy.start(xml.reader(), attributes);
  }

  /** What an earlier answer said goes. */
  private static void skipCell(PartXml xml) {
    while (xml.next() && !xml.ends("c")) {
      // Inside of the cell: nothing of it is kept.
    }
  }

  private void explain() {
    String text = row == marks.headerRow() ? marks.title() : mark().text();
    if (explained || text.isEmpty()) {
      return;
    }
    explained = true;
    copy.raw(
        "<c r=\"%s%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            .formatted(CellReference.letters(marks.column()), row, markedLook.applyAsInt(0)));
    copy.words(text);
    copy.raw("</t></is></c>");
  }

  /** Gives the column room, if no width is said for it and those behind it. */
  private void widen(PartXml xml) {
    if (xml.starts("col")) {
      widths = Math.max(widths, number(xml.attribute("max")));
    } else if (xml.ends("cols") && widths <= marks.column()) {
      int place = marks.column() + 1;
      copy.raw(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$s\" customWidth=\"1\"/>"
              .formatted(place, WIDTH));
    }
  }

  private RowMark mark() {
    return marks.rows().getOrDefault(row, NOTHING);
  }

  private static int number(@Nullable String written) {
    try {
      return written == null ? 0 : Integer.parseInt(written);
    } catch (NumberFormatException notOne) {
      throw PartXml.damaged();
    }
  }
}
