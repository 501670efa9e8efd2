package vn.hocbaso.record.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.hocbaso.record.document.pdf.SignatureImage;

/** Images between pixels and PNG files (ISO/IEC 15948), in memory only. */
final class Png {

  private static final int WHITE = 0xFFFFFF;

  private Png() {}

  /** Decodes a file whose size was looked at before. */
  static BufferedImage decode(byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** A file of ours, which holds the pixels and nothing else. */
  static byte[] write(SignatureImage image) {
    int width = image.width();
    BufferedImage picture = new BufferedImage(width, image.height(), BufferedImage.TYPE_INT_ARGB);
    for (int pixel = 0; pixel < image.opacity().length; pixel++) {
      picture.setRGB(pixel % width, pixel / width, argb(image, pixel));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(picture, "png", output)) {
        throw new IllegalStateException("every Java platform writes PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The image in a file that {@link #write} made. */
  static SignatureImage read(byte[] file) {
    try {
      BufferedImage picture = Objects.requireNonNull(decode(file));
      return pixels(
          picture.getWidth(),
          picture.getHeight(),
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An image from its pixels. What cannot be seen is white: nothing is hidden there.
   *
   * @param argb opacity, red, green and blue of each pixel, row by row
   */
  static SignatureImage pixels(int width, int height, int[] argb) {
    byte[] colours = new byte[3 * argb.length];
    byte[] opacity = new byte[argb.length];
    for (int pixel = 0; pixel < argb.length; pixel++) {
      int seen = argb[pixel] >>> 24 == 0 ? WHITE : argb[pixel];
      opacity[pixel] = (byte) (seen >>> 24);
      colours[3 * pixel] = (byte) (seen >> 16);
      colours[3 * pixel + 1] = (byte) (seen >> 8);
      colours[3 * pixel + 2] = (byte) seen;
    }
    return new SignatureImage(width, height, colours, opacity);
  }

  private static int argb(SignatureImage image, int pixel) {
    return (Byte.toUnsignedInt(image.opacity()[pixel]) << 24)
        | (Byte.toUnsignedInt(image.colours()[3 * pixel]) << 16)
        | (Byte.toUnsignedInt(image.colours()[3 * pixel + 1]) << 8)
        | Byte.toUnsignedInt(image.colours()[3 * pixel + 2]);
  }
}
