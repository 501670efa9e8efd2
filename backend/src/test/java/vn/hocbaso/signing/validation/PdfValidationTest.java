package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;

class PdfValidationTest {

  private static final World WORLD = World.shared();
  private static final byte[] SEALED = Pdfs.sealed(WORLD, "<HOC_BA/>");

  @Test
  void findsTheSealAndTheRecordInside() {
    PdfFindings found = validate(SEALED);
    SignatureFinding seal = found.seal().orElseThrow();
    assertThat(seal.outcome()).isEqualTo(new Valid());
    assertThat(seal.provedTime()).isPresent();
    assertThat(seal.signer().orElseThrow().taxCode()).contains(World.SCHOOL.taxCode());
    assertThat(found.embedded()).hasValue("<HOC_BA/>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aChangedByteIsAChangeAndTheRecordInsideIsNotShown() {
    byte[] forged = SEALED.clone();
    int at = new String(forged, StandardCharsets.ISO_8859_1).indexOf("endstream") - 5;
    forged[at] ^= 1;
    assertThat(outcome(forged)).isEqualTo(new Invalid(Invalid.Reason.CHANGED));
    assertThat(validate(forged).embedded()).isEmpty();
  }

  @Test
  void bytesAfterTheSealLeaveNoSeal() {
    assertThat(validate(append(SEALED, "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))).seal())
        .isEmpty();
  }

  @Test
  void aFileWithoutASealHasNone() {
    assertThat(validate(Pdfs.unsealed("<HOC_BA/>")).seal()).isEmpty();
  }

  @Test
  void aSelfMadeAuthorityIsNotTrusted() {
    byte[] foreign = Pdfs.sealed(World.create(), "<HOC_BA/>");
    assertThat(outcome(foreign)).isEqualTo(new Invalid(Invalid.Reason.UNTRUSTED));
    assertThat(validate(foreign).embedded()).isEmpty();
  }

  @Test
  void givesOutNoRecordUnderASealThatWasRevokedBefore() {
    World world = World.create();
    byte[] sealed = Pdfs.sealed(world, "<HOC_BA/>");
    assertThat(Validations.of(world).validatePdf(sealed).embedded()).isPresent();
    world
        .authority()
        .control()
        .revoke(
            world.certificate(World.SCHOOL).certificate().getSerialNumber(),
            Clock.systemUTC().instant().minus(Duration.ofDays(1)));
    PdfFindings found = Validations.of(world).validatePdf(sealed);
    assertThat(found.seal().orElseThrow().outcome()).isEqualTo(new Invalid(Invalid.Reason.REVOKED));
    assertThat(found.embedded()).isEmpty();
  }

  @Test
  void refusesHostileFilesQuickly() {
    long start = System.nanoTime();
    byte[] nested = ("%PDF-1.7\n" + "[".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII);
    byte[] lying =
        ("%PDF-1.7\n/ByteRange [0 30 9999999999 1] <" + "0".repeat(1_000_000) + ">")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] cut = Arrays.copyOf(SEALED, SEALED.length / 2);
    for (byte[] hostile : new byte[][] {nested, lying, cut, {}}) {
      assertThat(validate(hostile).seal()).isEmpty();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void unpacksNoMoreOfAnAttachmentThanARecordMayHave() throws Exception {
    byte[] bomb = withAttachment(1L << 30);
    byte[] honest = withAttachment(1L << 20);
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    assertThat(EmbeddedFile.read(bomb)).isEmpty();
    assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(128L << 20);
    assertThat(EmbeddedFile.read(honest).orElseThrow()).hasSize(1 << 20);
  }

  private static byte[] withAttachment(long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream packed = stream.createRawOutputStream()) {
        packed.write(deflated(size));
      }
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      var file = new PDComplexFileSpecification();
      file.setEmbeddedFile(new PDEmbeddedFile(stream));
      var files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("hoc-ba.xml", file));
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] deflated(long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (long written = 0; written < size; written += zeros.length) {
        deflater.write(zeros);
      }
    }
    return out.toByteArray();
  }

  private static SignatureOutcome outcome(byte[] pdf) {
    return validate(pdf).seal().orElseThrow().outcome();
  }

  private static PdfFindings validate(byte[] pdf) {
    return Validations.of(WORLD).validatePdf(pdf);
  }

  private static byte[] append(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
