package vn.hocbaso.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.hocbaso.platform.problem.DomainException;

/** What a handed file is, by its first bytes. */
enum FileKind {
  /** It begins with a tag or declaration. */
  XML,
  /** It begins as every PDF (ISO 32000-1, 7.5.2). */
  PDF;

  private static final byte[] PDF_MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /**
   * The kind of a file.
   *
   * @throws DomainException {@code VERIFICATION_FILE_UNKNOWN} for anything else
   */
  static FileKind of(byte[] file) {
    if (file.length >= PDF_MAGIC.length
        && Arrays.equals(PDF_MAGIC, Arrays.copyOf(file, PDF_MAGIC.length))) {
      return PDF;
    }
    if (beginsWithTag(file)) {
      return XML;
    }
    throw DomainException.of(RecordProblem.VERIFICATION_FILE_UNKNOWN);
  }

  private static boolean beginsWithTag(byte[] file) {
    for (byte character : file) {
      boolean blank =
          (character >= 0 && character <= ' ')
              || character == (byte) 0xEF
              || character == (byte) 0xBB
              || character == (byte) 0xBF;
      if (!blank) {
        return character == '<';
      }
    }
    return false;
  }
}
