package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which public page a PDF names in its foot. Whoever has no installation of his own to
 * compare with renders the record for that address; a file that names another than the real one is
 * then equal to its record and still sends its reader astray, so the address must be shown to him.
 */
public final class PrintedAddress {

  private static final Pattern LINE = Pattern.compile("Xác minh tại: (https?://\\S{1,200}?)/v/");

  private PrintedAddress() {}

  /** The address without the path of the record; empty for a file of another layout. */
  public static Optional<URI> in(byte[] pdf) {
    return BoundedPdf.read(pdf, PrintedAddress::firstPage).flatMap(PrintedAddress::address);
  }

  private static String firstPage(PdfDocument document) {
    return PdfTextExtractor.getTextFromPage(document.getPage(1));
  }

  private static Optional<URI> address(String text) {
    Matcher line = LINE.matcher(text);
    try {
      return line.find() ? Optional.of(URI.create(line.group(1))) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
