package vn.hocbaso.signing.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Takes the attached record out of a PDF file. */
final class EmbeddedFile {

  private static final String NAME = "hoc-ba.xml";
  private static final int LARGEST = 8 * 1024 * 1024;

  private EmbeddedFile() {}

  static Optional<byte[]> read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return read(document);
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  static Optional<byte[]> read(PDDocument document) {
    try {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null || names.getEmbeddedFiles() == null) {
        return Optional.empty();
      }
      return content(names.getEmbeddedFiles());
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> content(PDEmbeddedFilesNameTreeNode files) throws IOException {
    Map<String, PDComplexFileSpecification> found = files.getNames();
    PDComplexFileSpecification file = found == null ? null : found.get(NAME);
    PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
    if (embedded == null) {
      return Optional.empty();
    }
    try (InputStream in = unpacked(embedded.getCOSObject())) {
      byte[] content = in.readNBytes(LARGEST + 1);
      return content.length > LARGEST ? Optional.empty() : Optional.of(content);
    }
  }

  /** The library would unpack all of it before the first byte is read; this one as it is read. */
  private static InputStream unpacked(COSStream file) throws IOException {
    COSBase filter = file.getDictionaryObject(COSName.FILTER);
    if (filter instanceof COSArray one && one.size() == 1) {
      filter = one.getObject(0);
    }
    if (filter == null) {
      return file.createRawInputStream();
    }
    if (!COSName.FLATE_DECODE.equals(filter) || file.containsKey(COSName.DECODE_PARMS)) {
      throw new IOException("packed in a way that no record is");
    }
    return new InflaterInputStream(file.createRawInputStream());
  }
}
