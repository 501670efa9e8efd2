package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.layout.Document;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Objects;
import vn.hocbaso.platform.time.VietnamTime;

/** An empty PDF/A-3 document on A4 with all that does not depend on the layout. */
final class Sheet {

  /** Margins in points: 30 mm for binding would waste a screen, so 20 mm, and 15 mm outside. */
  static final float LEFT = 57;

  static final float RIGHT = 43;
  static final float TOP = 43;
  static final float BOTTOM = 92;

  /** Name of the embedded original. */
  static final String XML_NAME = "hoc-ba.xml";

  private static final byte[] COLOURS = colours();

  private Sheet() {}

  /**
   * A new document.
   *
   * @param id in place of the random one that the library makes
   * @param packed whether streams are deflated, as in every file that is handed out
   */
  static PdfADocument open(ByteArrayOutputStream out, byte[] id, boolean packed) {
    PdfString mark = new PdfString(id).setHexWriting(true);
    WriterProperties properties =
        new WriterProperties()
            .setFullCompressionMode(packed)
            .setCompressionLevel(
                packed
                    ? CompressionConstants.DEFAULT_COMPRESSION
                    : CompressionConstants.NO_COMPRESSION)
            .setInitialDocumentId(mark)
            .setModifiedDocumentId(mark);
    PdfADocument pdf =
        new SettledDocument(
            new PdfWriter(out, properties),
            PdfAConformance.PDF_A_3A,
            new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(COLOURS)));
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString("vi-VN"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    return pdf;
  }

  static Document layout(PdfADocument pdf, Ink ink) {
    Document document = new Document(pdf, PageSize.A4, false);
    document.setMargins(TOP, RIGHT, BOTTOM, LEFT);
    document.setFont(ink.regular()).setFontSize(Ink.SIZE);
    return document;
  }

  static void describe(PdfADocument pdf, Rendition rendition) {
    var content = rendition.content();
    PdfDocumentInfo info = pdf.getDocumentInfo();
    info.setTitle(
        FormWords.form(content)
            + " "
            + content.identity().schoolYear()
            + " - "
            + Printable.text(content.student().fullName()));
    info.setAuthor(Printable.text(content.school().name()));
    info.setSubject("Bản thể hiện của học bạ số, mã tra cứu " + content.identity().lookupCode());
    info.setCreator("Học bạ số, layout " + YearRecordPdf.LAYOUT);
    String date = date(rendition.createdAt()).getPdfObject().getValue();
    info.setMoreInfo(PdfName.CreationDate.getValue(), date);
    info.setMoreInfo(PdfName.ModDate.getValue(), date);
  }

  /** Embeds the legal original, marked as what the pages were made from (ISO 19005-3, 6.8). */
  static void attach(PdfADocument pdf, byte[] xml, Instant createdAt) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, date(createdAt).getPdfObject());
    PdfFileSpec file =
        PdfFileSpec.createEmbeddedFileSpec(
            pdf,
            xml,
            "Học bạ số: bản gốc XML có chữ ký số",
            XML_NAME,
            new PdfName("application/xml"),
            parameters,
            PdfName.Source);
    pdf.addAssociatedFile(XML_NAME, file);
  }

  private static PdfDate date(Instant instant) {
    return new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(instant, VietnamTime.ZONE)));
  }

  private static byte[] colours() {
    try (InputStream in = Sheet.class.getResourceAsStream("/color/sRGB.icc")) {
      return Objects.requireNonNull(in, "sRGB.icc").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
