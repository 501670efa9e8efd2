package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.RandomRecords;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;

class YearRecordPdfTest {

  @Test
  void givesTheSameBytesForTheSameRenditionOnEveryThread() throws Exception {
    Callable<byte[]> again =
        () ->
            YearRecordPdf.render(
                SampleRenditions.issued(SampleRecords.ordinary()).withImages(SampleImages.ofAll()));
    byte[] first = again.call();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        results.add(threads.submit(again));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void embedsTheOriginalUnchanged() throws Exception {
    Rendition rendition = SampleRenditions.issued(SampleRecords.foreign());
    byte[] pdf = YearRecordPdf.render(rendition);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = Objects.requireNonNull(files.get("hoc-ba.xml"));
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/xml");
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(rendition.xml().orElseThrow());
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
    }
  }

  @Test
  void embedsNothingInAPreview() throws Exception {
    byte[] pdf = YearRecordPdf.render(SampleRenditions.preview(SampleRecords.ordinary()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getCOSObject().toString()).doesNotContain("AF");
    }
  }

  @Test
  void namesTitleLanguageAndDates() throws Exception {
    byte[] pdf = YearRecordPdf.render(SampleRenditions.issued(SampleRecords.ordinary()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var info = document.getDocumentInformation();
      assertThat(info.getTitle()).contains("2026-2027").contains("Nguyễn Thị Khánh Hòa");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2027-05-29T03:30:01Z");
      assertThat(info.getModificationDate()).isEqualTo(info.getCreationDate());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
    }
  }

  @Test
  void keepsAnOrdinaryRecordOnTwoPages() throws Exception {
    Rendition plain = SampleRenditions.issued(SampleRecords.ordinary());
    for (Rendition rendition : List.of(plain, plain.withImages(SampleImages.ofAll()))) {
      try (PDDocument document = Loader.loadPDF(YearRecordPdf.render(rendition))) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
      }
    }
  }

  @Test
  void marksThePagesOfAPreviewOnly() throws Exception {
    YearRecordContent content = SampleRecords.ordinary();
    assertThat(PrintedText.of(YearRecordPdf.render(SampleRenditions.preview(content))))
        .contains("BẢNXEMTRƯỚC")
        .contains("(chưaký)");
    assertThat(PrintedText.of(YearRecordPdf.render(SampleRenditions.issued(content))))
        .doesNotContain("BẢNXEMTRƯỚC")
        .doesNotContain("(chưaký)");
  }

  @Test
  void drawsAGapForALetterItCannotDraw() {
    assertThat(Printable.text("Lan 中 😀")).isEqualTo("Lan □ □");
    assertThat(YearRecordPdf.unprintable(SampleRecords.ordinary())).isEmpty();
    assertThat(YearRecordPdf.unprintable(SampleRecords.foreign())).isEmpty();
  }

  @Test
  void rendersContentsOfEveryShape() {
    RandomRecords records = new RandomRecords(7);
    for (int i = 0; i < 40; i++) {
      YearRecordContent content = records.next();
      var base = SampleRenditions.issued(content);
      var rendition =
          new Rendition(
              content,
              Optional.of(YearRecordXml.write(content)),
              base.signers().subList(0, i % 4),
              base.publicAddress(),
              base.createdAt(),
              i % 4 < 3,
              base.subjectTimes(),
              Map.of());
      assertThat(YearRecordPdf.render(rendition)).startsWith('%', 'P', 'D', 'F');
    }
  }
}
