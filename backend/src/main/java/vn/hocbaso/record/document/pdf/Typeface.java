package vn.hocbaso.record.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The type that official documents are set in (NĐ 30/2020 asks for Times New Roman, whose widths
 * Liberation Serif has). Parsed once; each document makes its own font of it.
 */
final class Typeface {

  static final Typeface REGULAR = new Typeface("Regular");
  static final Typeface BOLD = new Typeface("Bold");
  static final Typeface ITALIC = new Typeface("Italic");

  private final FontProgram program;

  private Typeface(String cut) {
    program = load("/fonts/LiberationSerif-" + cut + ".ttf");
  }

  /** A fresh font for one document, embedded as the subset that the document uses. */
  PdfFont font() {
    return PdfFontFactory.createFont(
        program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  boolean has(int letter) {
    return program.getGlyph(letter) != null;
  }

  private static FontProgram load(String path) {
    try (InputStream in = Typeface.class.getResourceAsStream(path)) {
      return FontProgramFactory.createFont(Objects.requireNonNull(in, path).readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
