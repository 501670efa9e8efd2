package vn.hocbaso.exchange.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import vn.hocbaso.platform.problem.DomainException;

/** Tells by the first bytes what a file is; its name proves nothing. */
final class FileKind {

  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] UTF_16_LE = HexFormat.of().parseHex("fffe");
  private static final byte[] UTF_16_BE = HexFormat.of().parseHex("feff");
  private static final int SAMPLE = 4_096;

  private FileKind() {}

  /** Passes a zip package, refuses everything else by its own name. */
  static void requireZip(byte[] file) {
    if (startsWith(file, ZIP)) {
      return;
    }
    throw DomainException.of(kindOf(file));
  }

  private static WorkbookProblem kindOf(byte[] file) {
    if (file.length == 0) {
      return WorkbookProblem.STUDENT_FILE_EMPTY;
    }
    if (startsWith(file, COMPOUND_FILE)) {
      return WorkbookProblem.STUDENT_FILE_OLD_EXCEL;
    }
    return isText(file) ? WorkbookProblem.STUDENT_FILE_CSV : WorkbookProblem.STUDENT_FILE_NOT_EXCEL;
  }

  private static boolean startsWith(byte[] file, byte[] signature) {
    return file.length >= signature.length
        && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
  }

  private static boolean isText(byte[] file) {
    if (startsWith(file, UTF_16_LE) || startsWith(file, UTF_16_BE)) {
      return true;
    }
    int length = Math.min(file.length, SAMPLE);
    // A multi-byte character may be cut at the end of the sample: leave out its last bytes.
    for (int cut = 0; cut < 4 && cut < length; cut++) {
      if (isUtf8WithoutControls(file, length - cut)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8WithoutControls(byte[] file, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, 0, length))
          .chars()
          .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
