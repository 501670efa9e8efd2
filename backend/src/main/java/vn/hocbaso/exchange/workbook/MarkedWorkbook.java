package vn.hocbaso.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Gives a file back with marks in it. Only the sheet and the looks are written anew; every other
 * part goes back as it came, without being unpacked.
 */
public final class MarkedWorkbook {

  private static final String STYLES = "xl/styles.xml";

  /** Larger tables of looks stay as they are: the explanations are enough. */
  private static final int MOST_STYLES = 4 << 20;

  private MarkedWorkbook() {}

  /**
   * The file with marks.
   *
   * @param file that was read before
   * @param sheet its place from 0
   */
  public static byte[] mark(byte[] file, int sheet, Marks marks, Clock clock) {
    WorkbookLimits limits = WorkbookLimits.STANDARD;
    WorkbookParts parts = WorkbookParts.unpack(file, limits, Deadline.in(limits.time(), clock));
    String path = Workbook.open(parts).sheets().get(sheet).path();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      Optional<MarkedStyles> styles = styles(zip);
      IntUnaryOperator looks = look -> styles.map(known -> known.marked(look)).orElse(look);
      Map<String, byte[]> changed = new HashMap<>();
      changed.put(WorkbookParts.keyOf(path), new MarkedSheet(marks, looks).of(parts.require(path)));
      styles.ifPresent(known -> changed.put(STYLES, known.bytes()));
      return packed(zip, changed);
    } catch (IOException broken) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_DAMAGED);
    }
  }

  private static Optional<MarkedStyles> styles(ZipFile zip) throws IOException {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (WorkbookParts.keyOf(entry.getName()).equals(STYLES)) {
        try (InputStream unpacking = zip.getInputStream(entry)) {
          byte[] part = unpacking.readNBytes(MOST_STYLES);
          return part.length < MOST_STYLES ? Optional.of(new MarkedStyles(part)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static byte[] packed(ZipFile zip, Map<String, byte[]> changed) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] content = changed.get(WorkbookParts.keyOf(entry.getName()));
        if (content == null) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        } else {
          out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
          out.write(content);
          out.closeArchiveEntry();
        }
      }
    }
    return file.toByteArray();
  }
}
