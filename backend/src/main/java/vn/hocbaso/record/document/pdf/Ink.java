package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;

/** The three fonts of one document, and paragraphs set in them. */
final class Ink {

  static final float SIZE = 11;
  private static final float LEADING = 1.15f;

  private final PdfFont regular = Typeface.REGULAR.font();
  private final PdfFont bold = Typeface.BOLD.font();
  private final PdfFont italic = Typeface.ITALIC.font();

  PdfFont regular() {
    return regular;
  }

  PdfFont bold() {
    return bold;
  }

  Paragraph plain(String text) {
    return set(regular, text);
  }

  Paragraph strong(String text) {
    return set(bold, text);
  }

  Paragraph slanted(String text) {
    return set(italic, text);
  }

  /** A label in plain type, its value in bold. */
  Paragraph labelled(String label, String value) {
    return plain(label + ": ").add(new Text(Printable.text(value)).setFont(bold));
  }

  private static Paragraph set(PdfFont font, String text) {
    return new Paragraph(Printable.text(text))
        .setFont(font)
        .setMultipliedLeading(LEADING)
        .setMargin(0);
  }
}
