package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfa.PdfADocument;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF/A document whose fonts come with settled names in a settled order. The library draws the
 * six letters before the {@code +} at random and writes fonts in any order, which would make every
 * rendering another file.
 */
final class SettledDocument extends PdfADocument {

  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+([A-Za-z]+-?)(.?)(.*)");
  private static final List<PdfName> NAMES = List.of(PdfName.BaseFont, PdfName.FontName);

  SettledDocument(PdfWriter writer, PdfAConformance conformance, PdfOutputIntent intent) {
    super(writer, conformance, intent);
  }

  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
    if (object instanceof PdfDictionary dictionary) {
      for (PdfName key : NAMES) {
        PdfName name = dictionary.getAsName(key);
        if (name != null) {
          dictionary.put(key, new PdfName(settle(name.getValue())));
        }
      }
    }
    super.flushObject(object, canBeInObjectStream);
  }

  /** In the order of their names; the library's own order is that of a hash table. */
  @Override
  protected void flushFonts() {
    getDocumentFonts().stream()
        .sorted(Comparator.comparing(font -> font.getFontProgram().getFontNames().getFontName()))
        .forEach(PdfFont::flush);
  }

  /** Another letter for each cut: two subsets in one file must differ (ISO 32000-1, 9.6.4). */
  static String settle(String name) {
    Matcher subset = SUBSET.matcher(name);
    if (!subset.matches()) {
      return name;
    }
    String cut = subset.group(2).isEmpty() ? "R" : subset.group(2);
    return cut.repeat(6) + "+" + subset.group(1) + subset.group(2) + subset.group(3);
  }
}
