package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens a stranger's PDF within bounds on bytes, objects and decompression. A file that only opens
 * after repair is refused: another viewer may repair it into other pages.
 */
final class BoundedPdf {

  /** Many times a record of the longest comments with long-term signatures. */
  private static final int LARGEST = 8 * 1024 * 1024;

  private static final int MOST_OBJECTS = 100_000;
  private static final int LARGEST_STREAM = 8 * 1024 * 1024;
  private static final long LARGEST_SUM = 64L * 1024 * 1024;

  private BoundedPdf() {}

  /**
   * The answer of a reading; empty if the file cannot be opened or the reading runs into damage.
   */
  static <T> Optional<T> read(byte[] pdf, Function<PdfDocument, T> reading) {
    if (pdf.length > LARGEST) {
      return Optional.empty();
    }
    var properties = new ReaderProperties().setMemoryLimitsAwareHandler(new Limits());
    try (PdfReader reader = new PdfReader(new ByteArrayInputStream(pdf), properties);
        PdfDocument document = new PdfDocument(reader)) {
      boolean sound =
          !reader.isEncrypted()
              && !reader.hasRebuiltXref()
              && !reader.hasFixedXref()
              && !reader.hasHybridXref()
              && document.getNumberOfPdfObjects() <= MOST_OBJECTS;
      return sound ? Optional.of(reading.apply(document)) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
      // Nested arrays overflow the library's recursive parser, and damage trips its assertions
      // where
      // a machine has them on: hostile files, no faults of ours.
      return Optional.empty();
    }
  }

  private static final class Limits extends MemoryLimitsAwareHandler {
    private static final long serialVersionUID = 1L;

    Limits() {
      setMaxSizeOfSingleDecompressedPdfStream(LARGEST_STREAM);
      setMaxSizeOfDecompressedPdfStreamsSum(LARGEST_SUM);
      setMaxNumberOfElementsInXrefStructure(MOST_OBJECTS);
    }

    /** The library by itself bounds only streams that are packed twice in the same way. */
    @Override
    public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
      return true;
    }

    @Override
    public MemoryLimitsAwareHandler createNewInstance() {
      return new Limits();
    }
  }
}
