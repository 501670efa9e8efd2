package vn.hocbaso.gradebook.correction;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.hocbaso.platform.problem.DomainException;

/**
 * What came with a request: a scan or a signed paper. What it is, its first bytes say; its name
 * proves nothing.
 */
record CorrectionFile(String name, Kind kind, byte[] content) {

  /** A scan of a few pages; the whole school keeps them for years. */
  static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;

  /** What is taken. */
  enum Kind {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mediaType;
    private final String extension;
    private final byte[] signature;

    Kind(String mediaType, String extension, String signature) {
      this.mediaType = mediaType;
      this.extension = extension;
      this.signature = HexFormat.of().parseHex(signature);
    }

    String mediaType() {
      return mediaType;
    }

    String extension() {
      return extension;
    }

    static Kind of(byte[] content) {
      return List.of(values()).stream()
          .filter(kind -> kind.begins(content))
          .findFirst()
          .orElseThrow(() -> DomainException.of(CorrectionProblem.CORRECTION_FILE_KIND));
    }

    static Kind ofMediaType(String type) {
      return Arrays.stream(values())
          .filter(kind -> kind.mediaType.equals(type))
          .findFirst()
          .orElseThrow();
    }

    private boolean begins(byte[] content) {
      return content.length > signature.length
          && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
  }

  /**
   * An upload.
   *
   * @throws DomainException {@code CORRECTION_FILE_TOO_LARGE}, {@code CORRECTION_FILE_KIND}
   */
  static CorrectionFile of(String name, byte[] content) {
    requireSize(content.length);
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String seen = plain.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").strip();
    String kept = seen.isEmpty() ? "-" : seen;
    int end = kept.offsetByCodePoints(0, Math.min(LONGEST_NAME, points(kept)));
    return new CorrectionFile(kept.substring(0, end), Kind.of(content), content);
  }

  /** Refuses a file before it is read. */
  static void requireSize(long bytes) {
    if (bytes > MOST_BYTES) {
      throw DomainException.of(
          CorrectionProblem.CORRECTION_FILE_TOO_LARGE, Integer.toString(MOST_BYTES >> 20));
    }
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
