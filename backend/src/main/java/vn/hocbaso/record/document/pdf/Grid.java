package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;

/** A ruled table of the form; its heading row is repeated on every page that the table reaches. */
final class Grid {

  private static final Color SHADE = new DeviceRgb(238, 238, 238);
  private static final SolidBorder LINE = new SolidBorder(ColorConstants.BLACK, 0.6f);

  /** Rows with fewer letters move to the next page as a whole; longer ones break. */
  static final int WHOLE = 600;

  private final Ink ink;
  private final Table table;

  Grid(Ink ink, float... widths) {
    this.ink = ink;
    this.table =
        new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth().setFontSize(10.5f);
  }

  Table table() {
    return table;
  }

  Grid heading(String... titles) {
    for (String title : titles) {
      table.addHeaderCell(
          cell(1, 1)
              .setBackgroundColor(SHADE)
              .setTextAlignment(TextAlignment.CENTER)
              .add(ink.strong(title)));
    }
    return this;
  }

  Grid left(String text) {
    table.addCell(cell(1, 1).setKeepTogether(true).add(ink.plain(text)));
    return this;
  }

  Grid centre(String text) {
    table.addCell(
        cell(1, 1)
            .setKeepTogether(true)
            .setTextAlignment(TextAlignment.CENTER)
            .add(ink.plain(text)));
    return this;
  }

  /** Words that may run over many lines, beside or below several rows. */
  Grid prose(String text, int rows, int columns) {
    table.addCell(cell(rows, columns).setKeepTogether(text.length() <= WHOLE).add(ink.plain(text)));
    return this;
  }

  /** A cell of several paragraphs. */
  Grid cell(Cell content) {
    table.addCell(ruled(content));
    return this;
  }

  private static Cell cell(int rows, int columns) {
    return ruled(new Cell(rows, columns));
  }

  private static Cell ruled(Cell cell) {
    return cell.setBorder(LINE)
        .setPaddings(1.5f, 4, 2.5f, 4)
        .setVerticalAlignment(VerticalAlignment.MIDDLE);
  }
}
