package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.SecondaryRecords;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.testing.PdfA;

class PdfAConformanceTest {

  /** Where the four bytes stand that tell transfer programs of a binary file. */
  private static final int HEADER = "%PDF-1.7\n%".length();

  private static final Map<String, Supplier<YearRecordContent>> SAMPLES =
      Map.of(
          "ordinary", SampleRecords::ordinary,
          "foreign", SampleRecords::foreign,
          "without-number", SampleRecords::withoutNumber,
          "wordy", SampleRecords::wordy,
          "lower-secondary", SecondaryRecords::lower,
          "upper-secondary", SecondaryRecords::upper,
          "continuing", SecondaryRecords::continuing,
          "after-summer", SecondaryRecords::afterSummer);

  @Test
  void isPdfA3AsItClaims() throws Exception {
    for (var sample : SAMPLES.entrySet()) {
      byte[] issued = YearRecordPdf.render(SampleRenditions.issued(sample.getValue().get()));
      byte[] preview = YearRecordPdf.render(SampleRenditions.preview(sample.getValue().get()));
      byte[] adorned =
          YearRecordPdf.render(
              SampleRenditions.issued(sample.getValue().get()).withImages(SampleImages.ofAll()));
      keep(sample.getKey(), issued);
      keep(sample.getKey() + "-pictures", adorned);
      keep(sample.getKey() + "-preview", preview);
      assertThat(PdfA.violations(issued)).as(sample.getKey()).isEmpty();
      assertThat(PdfA.violations(preview)).as(sample.getKey()).isEmpty();
      assertThat(PdfA.violations(adorned)).as(sample.getKey()).isEmpty();
    }
  }

  @Test
  void noticesADocumentThatIsNot() throws Exception {
    byte[] pdf = YearRecordPdf.render(SampleRenditions.issued(SampleRecords.ordinary()));
    Arrays.fill(pdf, HEADER, HEADER + 4, (byte) 'a');
    assertThat(PdfA.violations(pdf)).hasSize(1).first().asString().contains("6.1.2");
  }

  /** Kept beside the test reports, for people to look at. */
  private static void keep(String name, byte[] pdf) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "renditions"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
