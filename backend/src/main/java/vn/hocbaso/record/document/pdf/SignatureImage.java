package vn.hocbaso.record.document.pdf;

/**
 * The image of a signature or a seal, as pixels and nothing else.
 *
 * @param width in pixels, at most {@link #LARGEST_SIDE}
 * @param height as {@code width}
 * @param colours red, green and blue of each pixel, row by row from the top, sRGB
 * @param opacity of each pixel in the same order, 0 for one that is not there
 */
public record SignatureImage(int width, int height, byte[] colours, byte[] opacity) {

  /** A signature of 42 mm is printed at 219 dots to the inch: as sharp as a scan. */
  public static final int LARGEST_SIDE = 362;

  /**
   * @throws IllegalArgumentException if the sides are out of bounds or the pixels are not as many
   *     as the sides say
   */
  public SignatureImage {
    boolean bounded = inBounds(width) && inBounds(height);
    if (!bounded || opacity.length != width * height || colours.length != 3 * opacity.length) {
      throw new IllegalArgumentException("not the pixels of an image of this size");
    }
  }

  /** Whether a side has an allowed number of pixels. */
  static boolean inBounds(int side) {
    return side > 0 && side <= LARGEST_SIDE;
  }

  /** One channel of a pixel, 0 to 255. */
  int colour(int pixel, int channel) {
    return Byte.toUnsignedInt(colours[3 * pixel + channel]);
  }

  /** How much of a pixel is there, 0 to 255. */
  int opacity(int pixel) {
    return Byte.toUnsignedInt(opacity[pixel]);
  }
}
