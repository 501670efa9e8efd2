package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** What may be done to a PDF after it was rendered, rightly and wrongly. */
final class Tampering {

  private Tampering() {}

  static byte[] edit(byte[] pdf, Consumer<PdfDocument> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument document =
        new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)), new PdfWriter(out))) {
      change.accept(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Adds a signature field as a signing tool does, as an update behind the file. */
  static byte[] seal(byte[] pdf, boolean visible) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      document.addSignature(signature, content -> new byte[] {1, 2, 3});
      if (visible) {
        var widget = document.getSignatureFields().getFirst().getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(100, 400, 300, 200));
      }
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  static PdfStream fontStream(PdfDocument pdf, PdfName key) {
    PdfDictionary fonts =
        pdf.getPage(1).getResources().getPdfObject().getAsDictionary(PdfName.Font);
    PdfDictionary font = fonts.getAsDictionary(fonts.keySet().iterator().next());
    if (key.equals(PdfName.ToUnicode)) {
      return font.getAsStream(key);
    }
    PdfDictionary descendant = font.getAsArray(PdfName.DescendantFonts).getAsDictionary(0);
    return descendant.getAsDictionary(PdfName.FontDescriptor).getAsStream(key);
  }

  static PdfStream original(PdfDocument pdf) {
    PdfArray names =
        pdf.getCatalog()
            .getPdfObject()
            .getAsDictionary(PdfName.Names)
            .getAsDictionary(PdfName.EmbeddedFiles)
            .getAsArray(PdfName.Names);
    return names.getAsDictionary(1).getAsDictionary(PdfName.EF).getAsStream(PdfName.F);
  }

  /** A file whose catalogue is a bottomless nest, to overflow a recursive parser. */
  static byte[] deepArrays() {
    String head = "%PDF-1.7\n";
    String nest = "1 0 obj\n" + "[".repeat(200_000) + "\nendobj\n";
    String xref =
        "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Root 1 0 R/Size 2>>\n";
    String tail = "startxref\n" + (head.length() + nest.length()) + "\n%%EOF\n";
    return (head + nest + xref + tail).getBytes(StandardCharsets.US_ASCII);
  }
}
