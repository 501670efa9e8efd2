package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import vn.hocbaso.record.document.YearRecordContent;

/** Top of the first page: who issued it and when, the school, the state line, the title. */
final class HeadBlock {

  private final Ink ink;

  HeadBlock(Ink ink) {
    this.ink = ink;
  }

  void addTo(Document document, Rendition rendition) {
    rendition.signer(SignerRole.SCHOOL_SEAL).ifPresent(seal -> document.add(issued(seal)));
    YearRecordContent content = rendition.content();
    document.add(heads(content));
    document.add(centred(ink.strong(Wording.upper(FormWords.form(content))), 20).setMarginTop(12));
    String year = content.identity().schoolYear().replace("-", " - ");
    document.add(
        centred(ink.strong("Năm học " + year + " – Lớp " + content.schoolClass().name()), 13));
    document.add(centred(ink.slanted(FormWords.regulation(content)), 10).setMarginBottom(8));
  }

  private Table heads(YearRecordContent content) {
    Table table =
        new Table(UnitValue.createPercentArray(new float[] {46, 54})).useAllAvailableWidth();
    table.addCell(
        bare()
            .add(centred(ink.plain("UBND " + Wording.upper(content.school().commune())), 11))
            .add(centred(ink.strong(Wording.upper(content.school().name())), 11))
            .add(rule(70)));
    table.addCell(
        bare()
            .add(centred(ink.strong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 11))
            .add(centred(ink.strong("Độc lập - Tự do - Hạnh phúc"), 12))
            .add(rule(150)));
    return table;
  }

  /** The issuing body and the time in the top right corner (NĐ 30/2020, Annex I). */
  private Table issued(SignerLine seal) {
    Cell cell =
        new Cell()
            .setBorder(new SolidBorder(ColorConstants.RED, 0.8f))
            .setPadding(3)
            .setFontColor(ColorConstants.RED)
            .setFontSize(8)
            .add(ink.strong("Phát hành: " + seal.name()));
    seal.printedTime().ifPresent(time -> cell.add(ink.plain("Thời gian: " + time)));
    return new Table(1)
        .setWidth(UnitValue.createPercentValue(46))
        .setHorizontalAlignment(HorizontalAlignment.RIGHT)
        .setMarginBottom(8)
        .addCell(cell);
  }

  private static LineSeparator rule(float width) {
    return new LineSeparator(new SolidLine(0.7f))
        .setWidth(width)
        .setHorizontalAlignment(HorizontalAlignment.CENTER)
        .setMarginTop(2);
  }

  private static Cell bare() {
    return new Cell().setBorder(Border.NO_BORDER).setPadding(0);
  }

  private static Paragraph centred(Paragraph paragraph, float size) {
    return paragraph.setTextAlignment(TextAlignment.CENTER).setFontSize(size);
  }
}
