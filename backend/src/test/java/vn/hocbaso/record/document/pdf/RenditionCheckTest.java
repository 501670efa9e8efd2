package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfFreeTextAnnotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.SecondaryRecords;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;

class RenditionCheckTest {

  private static final Rendition RENDITION = SampleRenditions.issued(SampleRecords.ordinary());
  private static final byte[] PDF = YearRecordPdf.render(RENDITION);

  @Test
  void findsTheOriginalInside() {
    assertThat(Embedded.in(PDF)).hasValue(RENDITION.xml().orElseThrow());
    byte[] preview = YearRecordPdf.render(SampleRenditions.preview(SampleRecords.ordinary()));
    assertThat(Embedded.in(preview)).isEmpty();
  }

  @Test
  void unpacksNoMoreOfAStreamThanARenditionHas() {
    byte[] bomb =
        Tampering.edit(
            PDF,
            pdf -> {
              PdfStream original = Tampering.original(pdf);
              original.setData(new byte[64 << 20]);
              original.setCompressionLevel(9);
            });
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(part(bomb)).isEqualTo(Part.UNREADABLE);
  }

  @Test
  void callsItsOwnRenderingEqual() {
    assertThat(RenditionCheck.compare(PDF, RENDITION)).isEqualTo(new Equal());
    Rendition wordy = SampleRenditions.issued(SampleRecords.wordy());
    assertThat(RenditionCheck.compare(YearRecordPdf.render(wordy), wordy)).isEqualTo(new Equal());
    Rendition secondary = SampleRenditions.issued(SecondaryRecords.afterSummer());
    assertThat(RenditionCheck.compare(YearRecordPdf.render(secondary), secondary))
        .isEqualTo(new Equal());
  }

  @Test
  void doesNotMindAnotherDateOfMaking() {
    var later =
        new Rendition(
            RENDITION.content(),
            RENDITION.xml(),
            RENDITION.signers(),
            RENDITION.publicAddress(),
            Instant.parse("2030-01-01T00:00:00Z"),
            false,
            RENDITION.subjectTimes(),
            Map.of());
    assertThat(RenditionCheck.compare(PDF, later)).isEqualTo(new Equal());
  }

  @Test
  void callsASealedFileEqual() throws Exception {
    byte[] sealed = Tampering.seal(PDF, false);
    assertThat(sealed).hasSizeGreaterThan(PDF.length);
    assertThat(RenditionCheck.compare(sealed, RENDITION)).isEqualTo(new Equal());
  }

  @Test
  void noticesASignatureThatCoversThePage() throws Exception {
    assertThat(part(Tampering.seal(PDF, true))).isEqualTo(Part.ADDITION);
  }

  @Test
  void noticesAnotherRecord() {
    assertThat(RenditionCheck.compare(PDF, SampleRenditions.issued(SampleRecords.foreign())))
        .isInstanceOf(Differs.class);
  }

  @Test
  void noticesAChangedMark() {
    byte[] changed =
        Tampering.edit(
            PDF,
            pdf -> {
              PdfStream stream = pdf.getPage(1).getContentStream(0);
              String drawing = new String(stream.getBytes(), StandardCharsets.ISO_8859_1);
              String other = drawing.replaceFirst("<00[0-9a-f]{2}>", "<0031>");
              assertThat(other).isNotEqualTo(drawing);
              stream.setData(other.getBytes(StandardCharsets.ISO_8859_1));
            });
    assertThat(RenditionCheck.compare(changed, RENDITION))
        .isInstanceOfSatisfying(
            Differs.class,
            differs -> {
              assertThat(differs.part()).isEqualTo(Part.PAGE);
              assertThat(differs.page()).isEqualTo(1);
            });
  }

  @Test
  void noticesAFontThatReadsOrDrawsOtherLetters() {
    for (PdfName map : new PdfName[] {PdfName.ToUnicode, PdfName.FontFile2}) {
      byte[] changed = Tampering.edit(PDF, pdf -> spoil(Tampering.fontStream(pdf, map)));
      assertThat(part(changed)).isEqualTo(Part.PAGE);
    }
  }

  @Test
  void noticesAnotherQrCode() {
    byte[] changed =
        Tampering.edit(
            PDF,
            pdf -> {
              PdfDictionary resources = pdf.getPage(2).getResources().getPdfObject();
              PdfDictionary drawings = resources.getAsDictionary(PdfName.XObject);
              spoil(drawings.getAsStream(drawings.keySet().iterator().next()));
            });
    assertThat(part(changed)).isEqualTo(Part.PAGE);
  }

  @Test
  void noticesPagesAddedAndTakenAway() {
    assertThat(part(Tampering.edit(PDF, pdf -> pdf.addNewPage()))).isEqualTo(Part.PAGE_COUNT);
    assertThat(part(Tampering.edit(PDF, pdf -> pdf.removePage(2)))).isEqualTo(Part.PAGE_COUNT);
  }

  @Test
  void noticesAnotherOriginal() {
    byte[] changed = Tampering.edit(PDF, pdf -> spoil(Tampering.original(pdf)));
    assertThat(part(changed)).isEqualTo(Part.DOCUMENT);
    assertThat(
            part(Tampering.edit(PDF, pdf -> pdf.getCatalog().getPdfObject().remove(PdfName.Names))))
        .isEqualTo(Part.NO_ORIGINAL);
  }

  @Test
  void noticesNotesAndActions() {
    byte[] note =
        Tampering.edit(
            PDF,
            pdf ->
                pdf.getPage(1)
                    .addAnnotation(
                        new PdfFreeTextAnnotation(
                            new Rectangle(100, 500, 200, 20), new PdfString("10"))));
    assertThat(part(note)).isIn(Part.ADDITION, Part.DOCUMENT);
    byte[] action =
        Tampering.edit(
            PDF, pdf -> pdf.getCatalog().setOpenAction(PdfAction.createJavaScript("app.alert(1)")));
    assertThat(part(action)).isEqualTo(Part.ADDITION);
  }

  @Test
  void noticesAnotherTitle() {
    assertThat(part(Tampering.edit(PDF, pdf -> pdf.getDocumentInfo().setTitle("Khác"))))
        .isEqualTo(Part.DOCUMENT);
  }

  @Test
  void saysSoWhenAnotherLayoutMadeTheFile() {
    assertThat(part(Tampering.edit(PDF, pdf -> pdf.getDocumentInfo().setCreator("Học bạ số, 0"))))
        .isEqualTo(Part.OTHER_LAYOUT);
  }

  @Test
  void answersForAnyBytes() {
    assertThat(part(new byte[0])).isEqualTo(Part.UNREADABLE);
    assertThat(part("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Part.UNREADABLE);
    assertThat(part(Tampering.deepArrays())).isEqualTo(Part.UNREADABLE);
    assertThat(part(new byte[9 * 1024 * 1024])).isEqualTo(Part.UNREADABLE);
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = PDF.clone();
      for (int hits = 0; hits < 20; hits++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(RenditionCheck.compare(damaged, RENDITION)).isNotNull();
      assertThat(Embedded.in(damaged)).isNotNull();
    }
  }

  private static Part part(byte[] pdf) {
    return RenditionCheck.compare(pdf, RENDITION) instanceof Differs differs
        ? differs.part()
        : fail("called equal");
  }

  private static void spoil(PdfStream stream) {
    byte[] bytes = stream.getBytes();
    bytes[bytes.length / 2] ^= 1;
    stream.setData(bytes);
  }
}
