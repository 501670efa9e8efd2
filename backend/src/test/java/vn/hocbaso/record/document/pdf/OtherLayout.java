package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** A rendition as another version of the layout would have made it. */
public final class OtherLayout {

  private OtherLayout() {}

  /** The same pages under the name of an earlier layout. */
  public static byte[] of(byte[] pdf) {
    return Tampering.edit(pdf, file -> file.getDocumentInfo().setCreator("Học bạ số, 0"));
  }

  /** The same layout with a line more. */
  public static byte[] withAMarkMore(byte[] pdf) {
    return Tampering.edit(
        pdf, file -> new PdfCanvas(file.getPage(1)).moveTo(50, 50).lineTo(200, 200).stroke());
  }
}
