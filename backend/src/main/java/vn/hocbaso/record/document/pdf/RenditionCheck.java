package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;

/**
 * Proves that a PDF shows what its record says, by rendering the record again and comparing the two
 * files object by object. An invisible signature on top is no difference, and the images of
 * signatures and of the seal are taken from the given file, since they stand in no record: they
 * must have the right place, size and form. Never throws for what is in a file, and works within
 * bounds whatever is in it.
 */
public final class RenditionCheck {

  private static final Differs UNREADABLE = new Differs(0, Part.UNREADABLE, "");

  private RenditionCheck() {}

  /**
   * Compares a PDF with what it should be.
   *
   * @param expected made from the record inside the PDF, its signers as their signatures name them;
   *     its date and its images do not matter
   */
  public static RenditionVerdict compare(byte[] pdf, Rendition expected) {
    return BoundedPdf.read(pdf, PrintedImages::in)
        .map(images -> YearRecordPdf.renderUnpacked(expected.withImages(images)))
        .flatMap(
            rendered ->
                BoundedPdf.read(
                    pdf, given -> BoundedPdf.read(rendered, own -> compare(given, own))))
        .flatMap(verdict -> verdict)
        .orElse(UNREADABLE);
  }

  private static RenditionVerdict compare(PdfDocument given, PdfDocument own) {
    if (EmbeddedOriginal.in(own).isPresent() && EmbeddedOriginal.in(given).isEmpty()) {
      return new Differs(0, Part.NO_ORIGINAL, "");
    }
    TitlePage title = TitlePage.of(given);
    TitlePage expected = TitlePage.of(own);
    if (!title.maker().equals(expected.maker())) {
      return new Differs(0, Part.OTHER_LAYOUT, title.maker());
    }
    if (given.getNumberOfPages() != own.getNumberOfPages()) {
      return new Differs(0, Part.PAGE_COUNT, given.getNumberOfPages() + " pages");
    }
    if (!title.equals(expected)) {
      return new Differs(0, Part.DOCUMENT, "title");
    }
    return GraphComparison.difference(given, own)
        .map(RenditionVerdict.class::cast)
        .orElse(new Equal());
  }
}
