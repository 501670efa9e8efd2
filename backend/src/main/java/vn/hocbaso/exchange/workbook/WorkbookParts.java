package vn.hocbaso.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.hocbaso.platform.problem.DomainException;

/**
 * The unpacked parts of a workbook that a list can be in (ECMA-376 part 2: a zip package). Parts
 * that are not needed, such as pictures and macros, stay packed. Every byte is counted while it is
 * unpacked, because the sizes that a package claims for itself may be lies.
 */
final class WorkbookParts {

  private static final int RATIO_MATTERS_FROM = 100 << 10;
  private static final int CHUNK = 8_192;
  private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private final Map<String, byte[]> kept = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final WorkbookLimits limits;
  private final Deadline deadline;
  private long unpacked;

  private WorkbookParts(WorkbookLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  static WorkbookParts unpack(byte[] file, WorkbookLimits limits, Deadline deadline) {
    if (file.length > limits.fileBytes()) {
      throw DomainException.of(
          WorkbookProblem.STUDENT_FILE_TOO_LARGE, String.valueOf(limits.fileBytes() >> 20));
    }
    FileKind.requireZip(file);
    WorkbookParts parts = new WorkbookParts(limits, deadline);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        parts.take(entry, zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_DAMAGED);
    }
    return parts;
  }

  /** A part by its path, letter case aside, as the package format demands. */
  Optional<byte[]> find(String path) {
    return Optional.ofNullable(kept.get(keyOf(path)));
  }

  byte[] require(String path) {
    return find(path).orElseThrow(() -> DomainException.of(WorkbookProblem.STUDENT_FILE_DAMAGED));
  }

  private void take(ZipArchiveEntry entry, ZipFile zip) throws IOException {
    String key = keyOf(entry.getName());
    // Two parts of one name: which of them counts would depend on who reads.
    if (!seen.add(key) || seen.size() > limits.entries()) {
      throw suspicious();
    }
    if (isNeeded(key)) {
      kept.put(key, unpackOne(entry, zip));
    }
  }

  private byte[] unpackOne(ZipArchiveEntry entry, ZipFile zip) throws IOException {
    if (!METHODS.contains(entry.getMethod()) || entry.getGeneralPurposeBit().usesEncryption()) {
      throw suspicious();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream unpacking = zip.getInputStream(entry)) {
      for (int read = unpacking.read(chunk); read >= 0; read = unpacking.read(chunk)) {
        deadline.check();
        content.write(chunk, 0, read);
        unpacked += read;
        boolean swollen =
            content.size() > RATIO_MATTERS_FROM
                && content.size() > limits.ratio() * entry.getCompressedSize();
        if (unpacked > limits.unpackedBytes() || swollen) {
          throw suspicious();
        }
      }
    }
    return content.toByteArray();
  }

  private static boolean isNeeded(String key) {
    return key.equals("xl/workbook.xml")
        || key.equals("xl/_rels/workbook.xml.rels")
        || key.equals("xl/sharedstrings.xml")
        || (key.startsWith("xl/worksheets/") && key.endsWith(".xml"));
  }

  /** A path as it is compared. */
  static String keyOf(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return relative.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static DomainException suspicious() {
    return DomainException.of(WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }
}
