package vn.hocbaso.record.document.pdf;

import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF as another library reads it, without blanks, since lines wrap anywhere. */
public final class PrintedText {

  private PrintedText() {}

  public static String of(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return tight(new PDFTextStripper().getText(document));
    }
  }

  static String tight(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
  }
}
