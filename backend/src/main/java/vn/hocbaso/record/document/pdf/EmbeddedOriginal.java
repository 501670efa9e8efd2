package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the record inside a PDF, where and only where a rendition puts it. */
final class EmbeddedOriginal {

  private EmbeddedOriginal() {}

  static Optional<byte[]> in(PdfDocument document) {
    PdfDictionary names =
        below(below(document.getCatalog().getPdfObject(), PdfName.Names), PdfName.EmbeddedFiles);
    PdfArray list = names == null ? null : names.getAsArray(PdfName.Names);
    if (list == null || list.size() != 2 || list.getAsString(0) == null) {
      return Optional.empty();
    }
    if (!Sheet.XML_NAME.equals(list.getAsString(0).toUnicodeString())) {
      return Optional.empty();
    }
    PdfDictionary files = below(list.getAsDictionary(1), PdfName.EF);
    PdfStream file = files == null ? null : files.getAsStream(PdfName.F);
    return file == null ? Optional.empty() : Optional.of(file.getBytes(true));
  }

  private static @Nullable PdfDictionary below(@Nullable PdfDictionary above, PdfName key) {
    return above == null ? null : above.getAsDictionary(key);
  }
}
