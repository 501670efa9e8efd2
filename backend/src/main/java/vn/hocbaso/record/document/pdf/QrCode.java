package vn.hocbaso.record.document.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.net.URI;

/** The address of the public page as a QR code, drawn as squares so that it prints sharp. */
final class QrCode {

  private QrCode() {}

  /** One drawing of the given side in points, shared by all pages. */
  static PdfFormXObject draw(PdfDocument pdf, URI address, float side) {
    ByteMatrix matrix = encode(address);
    float module = side / matrix.getWidth();
    PdfFormXObject drawing = new PdfFormXObject(new Rectangle(side, side));
    PdfCanvas canvas = new PdfCanvas(drawing, pdf).setFillColor(ColorConstants.BLACK);
    for (int row = 0; row < matrix.getHeight(); row++) {
      for (int from = 0; from < matrix.getWidth(); from++) {
        int to = from;
        while (to < matrix.getWidth() && matrix.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          canvas.rectangle(from * module, side - (row + 1) * module, (to - from) * module, module);
          from = to;
        }
      }
    }
    canvas.fill();
    return drawing;
  }

  private static ByteMatrix encode(URI address) {
    try {
      return Encoder.encode(address.toString(), ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("the address does not fit into a QR code", e);
    }
  }
}
