package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.record.Attacks.ISSUED;
import static vn.hocbaso.record.Attacks.OTHER;
import static vn.hocbaso.record.Attacks.WORLD;
import static vn.hocbaso.record.Attacks.refused;
import static vn.hocbaso.record.PdfForgery.append;
import static vn.hocbaso.record.PdfForgery.touched;
import static vn.hocbaso.record.PdfForgery.update;
import static vn.hocbaso.record.VerificationCheck.RENDITION_EQUAL;
import static vn.hocbaso.record.VerificationCheck.SEAL_COVERS_FILE;
import static vn.hocbaso.record.VerificationCheck.SIGNERS_ENTITLED;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.annot.PdfFreeTextAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;

/**
 * Attacks that leave the sealed bytes alone and add a later state, or that prepare the file before
 * it is sealed: incremental saving, shadow attacks (Mainka et al., 2021) and attacks on certified
 * documents (Rohlmann et al., 2021). The one addition that is allowed stands beside them.
 */
class PdfRevisionTest {

  private static final byte[] PDF = ISSUED.pdf();

  @Test
  void incrementalSavingOfOtherPages() {
    byte[] forged =
        update(
            PDF,
            document -> {
              var page = document.getPage(1);
              try (var drawing =
                  new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                drawing.addRect(90, 400, 300, 200);
                drawing.fill();
              }
              touched(page.getCOSObject());
            });
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_PAGES);
  }

  @Test
  void shadowHide() {
    byte[] forged =
        update(
            PDF,
            document -> {
              COSDictionary page = document.getPage(1).getCOSObject();
              page.removeItem(COSName.CONTENTS);
              touched(page);
            });
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_PAGES);
  }

  @Test
  void shadowReplaceByAnotherFont() {
    byte[] forged =
        update(
            PDF,
            document -> {
              var resources = document.getPage(0).getResources();
              COSName name = resources.getFontNames().iterator().next();
              COSDictionary font = resources.getFont(name).getCOSObject();
              font.setItem(COSName.TO_UNICODE, COSName.IDENTITY);
              touched(font);
            });
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_OBJECTS);
  }

  @Test
  void shadowHideAndReplaceByATableThatShowsOtherParts() {
    String table =
        "xref\n"
            + "0 1\n"
            + "0000000000 65535 f \n"
            + "5 1\n"
            + "0000000300 00000 n \n"
            + "trailer\n"
            + "<</Size 200/Root 5 0 R/Prev "
            + PdfForgery.startxref(PDF)
            + ">>\nstartxref\n"
            + PDF.length
            + "\n%%EOF\n";
    refused(append(PDF, table), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_TABLE);
  }

  @Test
  void shadowContentPreparedBeforeTheSeal() {
    byte[] prepared =
        prepared(
            pdf ->
                pdf.getPage(1)
                    .addAnnotation(
                        new PdfFreeTextAnnotation(
                            new Rectangle(100, 500, 200, 20), new PdfString("10"))));
    refused(
        Pdfs.seal(WORLD, prepared, World.SCHOOL), RENDITION_EQUAL, VerificationReason.PAGES_DIFFER);
  }

  /** So that the refusals of prepared files are not refusals of the tool that prepares them. */
  @Test
  void writingTheUnsealedFileAnewIsNoAttack() {
    byte[] sealed = Pdfs.seal(WORLD, prepared(pdf -> {}), World.SCHOOL);
    assertThat(Attacks.verdict(sealed).reason()).isEmpty();
  }

  private static byte[] prepared(Consumer<PdfDocument> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] rendered = IssuedFiles.rendered(WORLD, ISSUED.xml());
    try (PdfDocument document =
        new PdfDocument(new PdfReader(new ByteArrayInputStream(rendered)), new PdfWriter(out))) {
      change.accept(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void evilAnnotation() {
    refused(
        update(PDF, PdfRevisionTest::coverByNote),
        SEAL_COVERS_FILE,
        VerificationReason.PDF_ADDED_NOTE);
  }

  private static void coverByNote(PDDocument document) throws IOException {
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setRectangle(new PDRectangle(100, 400, 200, 100));
    note.setContents("10");
    var page = document.getPage(0);
    var notes = page.getAnnotations();
    notes.add(note);
    page.setAnnotations(notes);
    touched(page.getCOSObject());
    if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS)
        instanceof org.apache.pdfbox.cos.COSArray list) {
      list.setNeedToBeUpdated(true);
    }
  }

  @Test
  void sneakySignature() {
    byte[] forged =
        update(
            PDF,
            document -> {
              PDSignature signature = new PDSignature();
              signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
              signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
              document.addSignature(signature, content -> new byte[] {1, 2, 3});
              document
                  .getSignatureFields()
                  .getLast()
                  .getWidgets()
                  .getFirst()
                  .setRectangle(new PDRectangle(100, 400, 300, 200));
            });
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
  }

  @Test
  void aSecondSealOfTheSchoolOverSomethingElse() {
    byte[] changed = update(PDF, PdfRevisionTest::coverByNote);
    byte[] again = PdfForgery.sealedAgain(WORLD, changed);
    refused(again, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
  }

  @Test
  void anotherAttachmentBehindTheSeal() {
    byte[] forged = update(PDF, document -> attach(document, "hoc-ba.xml", OTHER.xml()));
    refused(forged, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_ATTACHMENT);
  }

  @Test
  void theAttachmentOfAnotherRecordUnderTheSeal() {
    byte[] swapped = prepared(pdf -> attachment(pdf).setData(OTHER.xml()));
    refused(
        Pdfs.seal(WORLD, swapped, World.SCHOOL), RENDITION_EQUAL, VerificationReason.PAGES_DIFFER);
  }

  @Test
  void anAttachmentMoreUnderTheSeal() {
    byte[] more =
        prepared(
            pdf ->
                pdf.addFileAttachment(
                    "phu-luc.xml",
                    PdfFileSpec.createEmbeddedFileSpec(
                        pdf, OTHER.xml(), "phu-luc.xml", "phu-luc.xml", null, null)));
    refused(Pdfs.seal(WORLD, more, World.SCHOOL), RENDITION_EQUAL, VerificationReason.PAGES_DIFFER);
  }

  private static void attach(PDDocument document, String name, byte[] content) throws IOException {
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file(document, name, content)));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    touched(document.getDocumentCatalog().getCOSObject(), names.getCOSObject());
  }

  private static PdfStream attachment(PdfDocument pdf) {
    return pdf.getCatalog()
        .getPdfObject()
        .getAsDictionary(PdfName.Names)
        .getAsDictionary(PdfName.EmbeddedFiles)
        .getAsArray(PdfName.Names)
        .getAsDictionary(1)
        .getAsDictionary(PdfName.EF)
        .getAsStream(PdfName.F);
  }

  private static PDComplexFileSpecification file(PDDocument document, String name, byte[] content)
      throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
    return file;
  }

  @Test
  void theSealOfAPerson() {
    byte[] byManager = Pdfs.seal(WORLD, IssuedFiles.rendered(WORLD, ISSUED.xml()), World.MANAGER);
    refused(byManager, SIGNERS_ENTITLED, VerificationReason.SEALER_OTHER);
  }

  @Test
  void aTimestampOverTheWholeIsNoAttack() {
    FileVerdict verdict = Attacks.verdict(timestamped(PDF));
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.word()).isEqualTo(FileVerdict.Word.VALID);
  }

  @Test
  void evidenceUnderATimestampOverTheWholeIsNoAttack() {
    FileVerdict verdict = Attacks.verdict(archived(SignatureLevel.LTA));
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.word()).isEqualTo(FileVerdict.Word.VALID);
  }

  @Test
  void evidenceThatNoTimestampCoversIsOne() {
    refused(archived(SignatureLevel.LT), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_OBJECTS);
  }

  @Test
  void evidenceThatBringsSomethingAlongIsOne() {
    byte[] covered = timestamped(update(archived(SignatureLevel.LT), PdfRevisionTest::coverByNote));
    refused(covered, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
  }

  private static byte[] archived(SignatureLevel level) {
    return Pdfs.seal(WORLD, IssuedFiles.rendered(WORLD, ISSUED.xml()), World.SCHOOL, level);
  }

  @Test
  void aTimestampThatBringsSomethingAlongIsOne() {
    byte[] covered = timestamped(update(PDF, PdfRevisionTest::coverByNote));
    refused(covered, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
    byte[] twice = timestamped(timestamped(PDF));
    refused(twice, SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
    refused(
        append(timestamped(PDF), "\n"), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
  }

  @Test
  void aTimestampOfASelfMadeAuthorityIsOne() {
    refused(
        timestamped(World.create(), PDF), SEAL_COVERS_FILE, VerificationReason.PDF_ADDED_SIGNATURE);
  }

  static byte[] timestamped(byte[] pdf) {
    return timestamped(WORLD, pdf);
  }

  private static byte[] timestamped(World world, byte[] pdf) {
    PDSignature timestamp = new PDSignature();
    timestamp.setType(COSName.DOC_TIME_STAMP);
    timestamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    timestamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
    return update(
        pdf, document -> document.addSignature(timestamp, content -> token(world, content)));
  }

  private static byte[] token(World world, InputStream content) throws IOException {
    byte[] digest = DSSUtils.digest(DigestAlgorithm.SHA256, content.readAllBytes());
    return world
        .authorities()
        .timestamps()
        .getTimeStampResponse(DigestAlgorithm.SHA256, digest)
        .getBytes();
  }
}
