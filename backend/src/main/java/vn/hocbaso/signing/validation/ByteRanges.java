package vn.hocbaso.signing.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.pdf.SealScan.Seal;

/**
 * Finds what the signatures of a PDF claim to cover, by the bytes alone: no parser has seen the
 * file. A claim inside a compressed part is not found, and none of ours is there.
 */
final class ByteRanges {

  /** Nobody signs a file more often than this; looking for more costs a stranger nothing. */
  private static final int MOST = 50;

  private static final String KEY = "/ByteRange";
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\s{0,20}\\[\\s{0,20}(\\d{1,10})\\s{1,20}(\\d{1,10})\\s{1,20}(\\d{1,10})"
              + "\\s{1,20}(\\d{1,10})\\s{0,20}\\]");
  private static final Pattern CONTENTS_BEFORE = Pattern.compile("/Contents\\s{0,20}$");
  private static final int LONGEST_KEY = 30;

  /** In hexadecimal digits; a value with long-term evidence has some 40,000. */
  private static final int LONGEST_VALUE = 512 * 1024;

  private ByteRanges() {}

  /**
   * One claim.
   *
   * @param end offset after the last byte that it covers
   * @param seal what it leaves out, which is its own value and nothing else; null with a fault
   * @param fault why it cannot be believed
   */
  record Claim(long end, @Nullable Seal seal, Optional<DocumentFault> fault) {

    private static Claim refused(DocumentFault fault) {
      return new Claim(0, null, Optional.of(fault));
    }
  }

  /** Every claim in the order of the file, at most fifty. */
  static List<Claim> in(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    List<Claim> claims = new ArrayList<>();
    int at = text.indexOf(KEY);
    while (at >= 0 && claims.size() < MOST) {
      claims.add(claim(text, at + KEY.length()));
      at = text.indexOf(KEY, at + KEY.length());
    }
    return claims;
  }

  private static Claim claim(String text, int from) {
    Matcher numbers = NUMBERS.matcher(text).region(from, text.length());
    if (!numbers.lookingAt()) {
      return Claim.refused(DocumentFault.PDF_RANGE_MALFORMED);
    }
    long[] range = new long[4];
    for (int i = 0; i < range.length; i++) {
      range[i] = Long.parseLong(numbers.group(i + 1));
    }
    if (range[0] != 0) {
      return Claim.refused(DocumentFault.PDF_RANGE_BEGINNING);
    }
    boolean inside =
        range[1] > 0
            && range[2] > range[1] + 1
            && range[3] > 0
            && range[2] + range[3] <= text.length();
    return inside && gap(text, (int) range[1], (int) range[2])
        ? value(text, range)
        : Claim.refused(DocumentFault.PDF_RANGE_GAP);
  }

  /** What is left out is the value of the key {@code Contents} and no byte more. */
  private static boolean gap(String text, int from, int to) {
    return text.charAt(from) == '<'
        && text.charAt(to - 1) == '>'
        && text.indexOf('>', from) == to - 1
        && CONTENTS_BEFORE.matcher(text.substring(Math.max(0, from - LONGEST_KEY), from)).find();
  }

  private static Claim value(String text, long[] range) {
    if (range[2] - range[1] > LONGEST_VALUE) {
      return Claim.refused(DocumentFault.PDF_VALUE_UNREADABLE);
    }
    try {
      byte[] value = HexFormat.of().parseHex(text, (int) range[1] + 1, (int) range[2] - 1);
      Seal seal = new Seal((int) range[1], (int) range[2], value);
      return new Claim(range[2] + range[3], seal, Optional.empty());
    } catch (IllegalArgumentException notHex) {
      return Claim.refused(DocumentFault.PDF_VALUE_UNREADABLE);
    }
  }
}
