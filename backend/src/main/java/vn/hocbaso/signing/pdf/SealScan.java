package vn.hocbaso.signing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a seal by the bytes alone, before any PDF parser sees the file. Only one is accepted, and
 * only one that leaves out nothing but its own value and reaches to the last byte.
 */
public final class SealScan {

  private static final Pattern BYTE_RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*\\]");

  private SealScan() {}

  /** Whether it begins as a PDF file must (ISO 32000-1, 7.5.2). */
  public static boolean isPdf(byte[] content) {
    return text(content).startsWith("%PDF-");
  }

  /** Whether any signature dictionary seems to be there; compressed ones are none of ours. */
  public static boolean containsByteRange(byte[] pdf) {
    return text(pdf).contains("/ByteRange");
  }

  /**
   * The one seal over the whole file.
   *
   * @return empty when there is no seal, more than one, or bytes outside it
   */
  public static Optional<Seal> find(byte[] pdf) {
    String text = text(pdf);
    Matcher matcher = BYTE_RANGE.matcher(text);
    if (!matcher.find() || text.indexOf("/ByteRange", matcher.end()) >= 0) {
      return Optional.empty();
    }
    long[] range = new long[4];
    for (int i = 0; i < range.length; i++) {
      range[i] = Long.parseLong(matcher.group(i + 1));
    }
    return seal(pdf, text, range);
  }

  private static Optional<Seal> seal(byte[] pdf, String text, long[] range) {
    boolean covers =
        range[0] == 0
            && range[1] > 0
            && range[2] > range[1] + 1
            && range[2] < pdf.length
            && range[2] + range[3] == pdf.length;
    if (!covers) {
      return Optional.empty();
    }
    String gap = text.substring((int) range[1], (int) range[2]);
    if (gap.charAt(0) != '<' || gap.charAt(gap.length() - 1) != '>') {
      return Optional.empty();
    }
    return signature(gap.substring(1, gap.length() - 1))
        .map(value -> new Seal((int) range[1], (int) range[2], value));
  }

  private static Optional<byte[]> signature(String hex) {
    try {
      return Optional.of(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException notHex) {
      return Optional.empty();
    }
  }

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /**
   * A seal.
   *
   * @param gapStart offset of the first byte that is not covered
   * @param gapEnd offset after the last byte that is not covered
   * @param signature CMS signed data (RFC 5652), followed by zeros
   */
  public record Seal(int gapStart, int gapEnd, byte[] signature) {}
}
