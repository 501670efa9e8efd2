package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a viewer shows about a file beside its pages: title, author, subject, layout. */
record TitlePage(List<String> entries, String titleInPacket) {

  private static final List<PdfName> SHOWN =
      List.of(PdfName.Title, PdfName.Author, PdfName.Subject, PdfName.Creator);

  static TitlePage of(PdfDocument document) {
    PdfDictionary info = document.getTrailer().getAsDictionary(PdfName.Info);
    List<String> entries =
        SHOWN.stream()
            .map(key -> info == null ? "" : String.valueOf(info.getAsString(key)))
            .toList();
    PdfStream packet = document.getCatalog().getPdfObject().getAsStream(PdfName.Metadata);
    return new TitlePage(entries, title(packet));
  }

  /** The version of the layout that the file names as its maker. */
  String maker() {
    return entries.getLast();
  }

  private static String title(@Nullable PdfStream packet) {
    String text = packet == null ? "" : new String(packet.getBytes(true), StandardCharsets.UTF_8);
    int from = text.indexOf("<dc:title>");
    int to = text.lastIndexOf("</dc:title>");
    return from < 0 || to < from ? "" : text.substring(from, to);
  }
}
