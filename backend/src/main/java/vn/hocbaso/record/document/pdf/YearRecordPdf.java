package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;

/** Renders a year record as PDF/A-3A with the XML original inside. */
public final class YearRecordPdf {

  /**
   * Version of the layout, kept in the document's Creator entry. It rises with any change that
   * moves a mark on paper, since such a change makes earlier PDFs differ from a new rendering.
   */
  public static final int LAYOUT = 1;

  private YearRecordPdf() {}

  /** The document; equal renditions give equal bytes. Safe to call from any thread. */
  public static byte[] render(Rendition rendition) {
    return render(rendition, true);
  }

  /**
   * The same pages for a comparison, which never looks at how a stream is packed: packing and
   * unpacking them would be a fifth of its cost.
   */
  static byte[] renderUnpacked(Rendition rendition) {
    return render(rendition, false);
  }

  private static byte[] render(Rendition rendition, boolean packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    PdfADocument pdf = Sheet.open(out, Fingerprint.of(rendition), packed);
    Ink ink = new Ink();
    try (Document document = Sheet.layout(pdf, ink)) {
      YearRecordContent content = rendition.content();
      new HeadBlock(ink).addTo(document, rendition);
      new PersonalBlock(ink).addTo(document, content);
      int grade = content.schoolClass().grade();
      switch (content.year()) {
        case YearResults primary -> {
          new ResultsBlock(ink, document).add(primary);
          new OutcomeBlock(ink, document).add(primary, grade);
        }
        case SecondaryYear secondary -> {
          new SubjectsBlock(ink, document).add(secondary, rendition.subjectTimes());
          new SecondaryOutcomeBlock(ink, document).add(secondary, grade);
        }
      }
      new SignatureBlock(ink).addTo(document, rendition);
      document.flush();
      new PageFurniture(pdf, ink, rendition).addToAllPages();
      rendition.xml().ifPresent(xml -> Sheet.attach(pdf, xml, rendition.createdAt()));
      Sheet.describe(pdf, rendition);
    }
    return out.toByteArray();
  }

  /** The name of the form that a content is printed on, such as Học bạ trung học cơ sở. */
  public static String form(YearRecordContent content) {
    return FormWords.form(content);
  }

  /**
   * Letters of a content that the embedded type cannot draw; on paper a hollow square stands for
   * each. Empty for Vietnamese, all Latin scripts, Greek and Cyrillic.
   */
  public static Set<String> unprintable(YearRecordContent content) {
    return Printable.gaps(content);
  }
}
