package vn.hocbaso.record.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import vn.hocbaso.record.document.pdf.SignatureImage;

/**
 * Cuts an image to what can be seen, so that a seal is printed in its real size and a signature
 * fills its place, and averages the pixels of one that is finer than print needs.
 */
final class Cutting {

  /** Less than this cannot be seen. */
  private static final int FAINTEST = 16;

  private final int[] argb;
  private final Rectangle seen;
  private final int width;

  private Cutting(int[] argb, Rectangle seen, int width) {
    this.argb = argb;
    this.seen = seen;
    this.width = width;
  }

  /** The image; empty where nothing can be seen. */
  static Optional<SignatureImage> of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int pixel = 0; pixel < argb.length; pixel++) {
      if (argb[pixel] >>> 24 >= FAINTEST) {
        left = Math.min(left, pixel % width);
        right = Math.max(right, pixel % width);
        top = Math.min(top, pixel / width);
        bottom = pixel / width;
      }
    }
    Rectangle seen = new Rectangle(left, top, right - left + 1, bottom - top + 1);
    return right < 0 ? Optional.empty() : Optional.of(new Cutting(argb, seen, width).scaled());
  }

  private SignatureImage scaled() {
    double scale =
        Math.max(1.0, (double) Math.max(seen.width, seen.height) / SignatureImage.LARGEST_SIDE);
    int columns = Math.max(1, (int) Math.round(seen.width / scale));
    int rows = Math.max(1, (int) Math.round(seen.height / scale));
    int[] target = new int[columns * rows];
    for (int pixel = 0; pixel < target.length; pixel++) {
      target[pixel] = average(pixel % columns, pixel / columns, columns, rows);
    }
    return Png.pixels(columns, rows, target);
  }

  /** The mean of the pixels that one pixel stands for, weighed by how much of each is there. */
  private int average(int column, int row, int columns, int rows) {
    // No target is finer than its source, so each of its pixels stands for one at least.
    int left = seen.x + column * seen.width / columns;
    int right = seen.x + (column + 1) * seen.width / columns;
    int top = seen.y + row * seen.height / rows;
    int bottom = seen.y + (row + 1) * seen.height / rows;
    long opacity = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = argb[y * width + x];
        int there = pixel >>> 24;
        opacity += there;
        red += (long) there * (pixel >> 16 & 0xFF);
        green += (long) there * (pixel >> 8 & 0xFF);
        blue += (long) there * (pixel & 0xFF);
      }
    }
    if (opacity == 0) {
      return 0;
    }
    long many = (long) (bottom - top) * (right - left);
    return (int)
        (((opacity / many) << 24)
            | ((red / opacity) << 16)
            | ((green / opacity) << 8)
            | (blue / opacity));
  }
}
