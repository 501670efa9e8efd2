package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.record.document.SampleRecords;

class StampDrawingTest {

  private static final Pattern PLACED =
      Pattern.compile("q (\\S+) 0 0 (\\S+) (\\S+) (\\S+) cm /(\\w+) Do Q");

  private record Box(String name, double width, double height, double x, double y) {}

  @ParameterizedTest
  @CsvSource({"340, 130", "362, 40", "60, 120", "200, 200"})
  void theSealHasItsRealSizeAndCoversAThirdOfTheSignatureFromItsLeft(int width, int height)
      throws IOException {
    List<Box> boxes = boxes(SampleImages.signature(width, height, Color.BLUE));
    Box signature = boxes.getFirst();
    Box seal = boxes.getLast();
    assertThat(boxes).extracting(Box::name).containsExactly("MANAGER", "SCHOOL_SEAL");
    assertThat(seal.width() * 25.4 / 72).isCloseTo(36, within(0.01));
    assertThat(seal.height()).isEqualTo(seal.width());
    assertThat(seal.x()).isLessThan(signature.x()).isGreaterThanOrEqualTo(0);
    assertThat(seal.x() + seal.width() - signature.x())
        .isCloseTo(signature.width() / 3, within(0.05));
    assertThat(seal.y()).isLessThan(signature.y());
    assertThat(seal.y() + seal.height()).isGreaterThan(signature.y() + signature.height());
    assertThat(signature.width() / signature.height())
        .isCloseTo((double) width / height, within(0.05));
  }

  /** A disc of ink drawn over the text would leave no letter between two red marks. */
  @Test
  void imagesLieUnderTheText() throws IOException {
    Rendition rendition = SampleRenditions.issued(SampleRecords.ordinary());
    SignatureImage square = SampleImages.image(SampleImages.filled(280, Color.RED));
    byte[] pdf = YearRecordPdf.render(rendition.withImages(Map.of(SignerRole.SCHOOL_SEAL, square)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(1, 220);
      int black = 0;
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 1; x < page.getWidth() - 1; x++) {
          boolean inside = isRed(page.getRGB(x - 1, y)) || isRed(page.getRGB(x + 1, y));
          black += inside && (page.getRGB(x, y) & 0xFFFFFF) < 0x400000 ? 1 : 0;
        }
      }
      assertThat(black).as("letters on the seal").isGreaterThan(20);
    }
  }

  private static boolean isRed(int rgb) {
    return (rgb & 0xFFFFFF) == 0xFF0000;
  }

  private static List<Box> boxes(BufferedImage signature) throws IOException {
    Rendition rendition =
        SampleRenditions.issued(SampleRecords.ordinary())
            .withImages(
                Map.of(
                    SignerRole.MANAGER, SampleImages.image(signature),
                    SignerRole.SCHOOL_SEAL, SampleImages.image(SampleImages.seal(280, Color.RED))));
    byte[] pdf = YearRecordPdf.render(rendition);
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      String drawing =
          new String(
              ImagesInPdf.drawing(document, SignerRole.MANAGER).getBytes(),
              StandardCharsets.US_ASCII);
      return PLACED
          .matcher(drawing)
          .results()
          .map(
              found ->
                  new Box(
                      found.group(5),
                      Double.parseDouble(found.group(1)),
                      Double.parseDouble(found.group(2)),
                      Double.parseDouble(found.group(3)),
                      Double.parseDouble(found.group(4))))
          .toList();
    }
  }
}
