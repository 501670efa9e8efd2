package vn.hocbaso.record.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a PNG file that pixels are made of (ISO/IEC 15948, section 11): texts, profiles,
 * moving images and whatever follows the end are dropped before anything unpacks them.
 *
 * @param file header, palette, transparency and pixels
 */
record PixelChunks(int width, int height, byte[] file) {

  private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int HEADER = 13;
  private static final int AROUND = 12;

  /** Whether the first bytes are those of a PNG. */
  static boolean isPng(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The chunks of a file; empty for one whose build is broken. */
  static Optional<PixelChunks> of(byte[] file) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.writeBytes(SIGNATURE);
    ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE.length);
    int width = 0;
    int height = 0;
    while (bytes.remaining() >= AROUND) {
      int start = bytes.position();
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining() - (AROUND - Integer.BYTES)) {
        return Optional.empty();
      }
      String type = new String(file, start + Integer.BYTES, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("IHDR") != (start == SIGNATURE.length)) {
        return Optional.empty();
      }
      if (type.equals("IHDR")) {
        if (length != HEADER) {
          return Optional.empty();
        }
        width = bytes.getInt(start + 8);
        height = bytes.getInt(start + 12);
      }
      if (KEPT.contains(type)) {
        kept.write(file, start, length + AROUND);
      }
      bytes.position(start + length + AROUND);
      if (type.equals("IEND")) {
        return Optional.of(new PixelChunks(width, height, kept.toByteArray()));
      }
    }
    return Optional.empty();
  }
}
