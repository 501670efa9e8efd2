package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;

/** Which images a PDF has, and the drawings they stand in. */
public final class ImagesInPdf {

  private ImagesInPdf() {}

  /** The roles whose images are there. */
  public static Set<SignerRole> in(byte[] pdf) {
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      EnumSet<SignerRole> found = EnumSet.noneOf(SignerRole.class);
      found.addAll(PrintedImages.in(document).keySet());
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The drawing with the image of the role. */
  static PdfStream drawing(PdfDocument document, SignerRole role) {
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      PdfDictionary drawings =
          document.getPage(number).getResources().getPdfObject().getAsDictionary(PdfName.XObject);
      for (PdfName name : drawings.keySet()) {
        PdfStream drawing = drawings.getAsStream(name);
        PdfDictionary resources = drawing.getAsDictionary(PdfName.Resources);
        boolean empty = resources == null || !resources.containsKey(PdfName.XObject);
        if (!empty && pictures(drawing).containsKey(new PdfName(role.name()))) {
          return drawing;
        }
      }
    }
    throw new NoSuchElementException(role.name());
  }

  static PdfStream picture(PdfDocument document, SignerRole role) {
    return pictures(drawing(document, role)).getAsStream(new PdfName(role.name()));
  }

  static PdfDictionary pictures(PdfStream drawing) {
    return drawing.getAsDictionary(PdfName.Resources).getAsDictionary(PdfName.XObject);
  }
}
