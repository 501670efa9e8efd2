package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import vn.hocbaso.record.document.RecordIdentity;

/** What every page carries besides its content: foot line, QR code, and the mark of a preview. */
final class PageFurniture {

  private static final float QR = 52;
  private static final float BASE = 22;
  private static final float TOP = BASE + QR + 6;
  private static final String MARK = "BẢN XEM TRƯỚC – CHƯA PHÁT HÀNH";
  private static final float MARK_SIZE = 40;

  private final PdfDocument pdf;
  private final Ink ink;
  private final Rendition rendition;
  private final PdfFormXObject qr;

  PageFurniture(PdfDocument pdf, Ink ink, Rendition rendition) {
    this.pdf = pdf;
    this.ink = ink;
    this.rendition = rendition;
    this.qr = QrCode.draw(pdf, rendition.verificationAddress(), QR);
  }

  void addToAllPages() {
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      PdfPage page = pdf.getPage(number);
      if (rendition.preview()) {
        mark(page);
      }
      foot(page, number);
    }
  }

  private void foot(PdfPage page, int number) {
    RecordIdentity identity = rendition.content().identity();
    float left = Sheet.LEFT;
    float right = page.getPageSize().getWidth() - Sheet.RIGHT;
    PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasArtifact());
    canvas.setLineWidth(0.5f).moveTo(left, TOP).lineTo(right, TOP).stroke();
    canvas.addXObjectAt(qr, left, BASE);
    float text = left + QR + 10;
    line(canvas, ink.bold(), text, 0, "Bản thể hiện của học bạ số");
    line(canvas, ink.regular(), text, 1, origin());
    line(
        canvas,
        ink.regular(),
        text,
        2,
        "Mã tra cứu: " + identity.lookupCode() + " – Phiên bản: " + identity.version());
    line(canvas, ink.regular(), text, 3, "Xác minh tại: " + rendition.verificationAddress());
    String count = "Trang " + number + "/" + pdf.getNumberOfPages();
    line(canvas, ink.regular(), right - ink.regular().getWidth(count, 9), 0, count);
    canvas.closeTag();
  }

  private String origin() {
    return rendition.preview()
        ? "Bản xem trước, chưa phát hành, không có giá trị pháp lý."
        : "Bản gốc là tệp XML có chữ ký số, đính kèm trong tài liệu này.";
  }

  private static void line(PdfCanvas canvas, PdfFont font, float x, int row, String text) {
    canvas
        .beginText()
        .setFontAndSize(font, 9)
        .setColor(ColorConstants.BLACK, true)
        .moveText(x, TOP - 14 - row * 12.5)
        .showText(Printable.text(text))
        .endText();
  }

  private void mark(PdfPage page) {
    Rectangle size = page.getPageSize();
    double angle = Math.atan2(size.getHeight(), size.getWidth());
    float half = ink.bold().getWidth(MARK, MARK_SIZE) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    PdfCanvas canvas =
        new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf)
            .openTag(new CanvasArtifact())
            .saveState();
    canvas
        .beginText()
        .setFontAndSize(ink.bold(), MARK_SIZE)
        .setColor(new DeviceRgb(228, 228, 228), true)
        .setTextMatrix(
            (float) cos,
            (float) sin,
            (float) -sin,
            (float) cos,
            (float) (size.getWidth() / 2 - half * cos),
            (float) (size.getHeight() / 2 - half * sin))
        .showText(MARK)
        .endText()
        .restoreState()
        .closeTag();
  }
}
