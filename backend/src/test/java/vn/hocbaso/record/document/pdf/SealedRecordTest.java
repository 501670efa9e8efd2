package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.testing.PdfA;

/** The documents of this package under the real signatures of the product. */
class SealedRecordTest {

  private static final YearRecordContent CONTENT = SampleRecords.ordinary();
  private static byte[] xml = new byte[0];
  private static byte[] pdf = new byte[0];

  @BeforeAll
  static void issue() {
    World world = World.shared();
    byte[] unsigned = YearRecordXml.write(CONTENT);
    byte[] taught = Records.sign(world, unsigned, Records.TEACHER, World.TEACHER);
    byte[] approved = Records.sign(world, taught, Records.MANAGER, World.MANAGER);
    xml = Records.sign(world, approved, Records.SEAL, World.SCHOOL);
    pdf = Pdfs.seal(world, YearRecordPdf.render(rendition()), World.SCHOOL);
  }

  @Test
  void readsTheSignedRecord() throws Exception {
    assertThat(xml.length).isGreaterThan(YearRecordXml.write(CONTENT).length * 2);
    assertThat(YearRecordXml.read(xml)).isEqualTo(CONTENT);
  }

  @Test
  void findsTheSignedRecordInTheSealedFile() throws Exception {
    Files.write(
        Files.createDirectories(Path.of("target", "renditions")).resolve("sealed.pdf"), pdf);
    assertThat(Embedded.in(pdf)).hasValue(xml);
  }

  @Test
  void provesThatTheSealedFileShowsTheRecord() {
    assertThat(RenditionCheck.compare(pdf, rendition())).isEqualTo(new Equal());
  }

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"LT", "LTA"})
  void evidenceAndATimestampAfterTheSealAreNoDifference(SignatureLevel level) throws Exception {
    byte[] rendered = YearRecordPdf.render(rendition());
    byte[] archived = Pdfs.seal(World.shared(), rendered, World.SCHOOL, level);
    assertThat(RenditionCheck.compare(archived, rendition())).isEqualTo(new Equal());
    assertThat(PdfA.violations(archived)).isEmpty();
    assertThat(Embedded.in(archived)).hasValue(xml);
  }

  @Test
  void keepsPdfAUnderTheSeal() throws Exception {
    assertThat(PdfA.violations(pdf)).isEmpty();
  }

  private static Rendition rendition() {
    Rendition sample = SampleRenditions.issued(CONTENT);
    return new Rendition(
        CONTENT,
        Optional.of(xml),
        sample.signers(),
        sample.publicAddress(),
        sample.createdAt(),
        false,
        sample.subjectTimes(),
        sample.images());
  }
}
