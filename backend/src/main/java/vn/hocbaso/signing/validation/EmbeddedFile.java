package vn.hocbaso.signing.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
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
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null || names.getEmbeddedFiles() == null) {
        return Optional.empty();
      }
      return content(names.getEmbeddedFiles());
    } catch (IOException unreadable) {
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
    try (InputStream in = embedded.createInputStream()) {
      byte[] content = in.readNBytes(LARGEST + 1);
      return content.length > LARGEST ? Optional.empty() : Optional.of(content);
    }
  }
}
