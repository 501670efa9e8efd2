package vn.hocbaso.record.document.pdf;

import java.util.Optional;

/**
 * What an image on the pages stands for, and what it must look like (NĐ 30/2020, Annex I): the
 * signature of a person is blue, the seal of an organisation is red, both on nothing.
 */
public enum ImageKind {
  /** The written signature of a person. */
  SIGNATURE(180, 285),
  /** The school's seal. */
  SEAL(325, 35);

  /** Less of a pixel than this is a shade at an edge, not ink. */
  private static final int INK = 32;

  /** A grey that leans this little to a colour is the edge of a scanned stroke, not a colour. */
  private static final double FAINTEST = 0.15;

  /** Of the ink. Scanners leave grey edges and stamps fade: three parts in four are asked for. */
  private static final double OF_ITS_COLOUR = 0.75;

  /** A round seal fills 79 % of the square around it at most; a scan on paper fills all. */
  private static final double EMPTY_AT_LEAST = 0.15;

  /** Fewer marks than one pixel in 250 cannot be seen in print. */
  private static final double INK_AT_LEAST = 0.004;

  /** How much longer than the other a side of a seal may be: it is printed at one real size. */
  private static final double ROUND = 1.1;

  private final int hueFrom;
  private final int hueTo;

  ImageKind(int hueFrom, int hueTo) {
    this.hueFrom = hueFrom;
    this.hueTo = hueTo;
  }

  /** The first thing that forbids the image to stand on a page; empty for a good one. */
  public Optional<ImageFault> fault(SignatureImage image) {
    int pixels = image.width() * image.height();
    int empty = 0;
    int ink = 0;
    double weight = 0;
    double coloured = 0;
    for (int pixel = 0; pixel < pixels; pixel++) {
      int opacity = image.opacity(pixel);
      if (opacity < INK) {
        empty++;
      } else {
        ink++;
        weight += opacity;
        coloured += isOfItsColour(image, pixel) ? opacity : 0;
      }
    }
    if (empty < pixels * EMPTY_AT_LEAST) {
      return Optional.of(ImageFault.BACKGROUND);
    }
    if (ink < pixels * INK_AT_LEAST) {
      return Optional.of(ImageFault.EMPTY);
    }
    if (coloured < weight * OF_ITS_COLOUR) {
      return Optional.of(ImageFault.COLOUR);
    }
    return this == SEAL && !isSquare(image) ? Optional.of(ImageFault.SHAPE) : Optional.empty();
  }

  private static boolean isSquare(SignatureImage image) {
    int longer = Math.max(image.width(), image.height());
    return longer <= Math.min(image.width(), image.height()) * ROUND;
  }

  private boolean isOfItsColour(SignatureImage image, int pixel) {
    int red = image.colour(pixel, 0);
    int green = image.colour(pixel, 1);
    int blue = image.colour(pixel, 2);
    int most = Math.max(red, Math.max(green, blue));
    int range = most - Math.min(red, Math.min(green, blue));
    if (range == 0 || range < most * FAINTEST) {
      return false;
    }
    double hue = hue(red, green, blue, most, range);
    return hueFrom < hueTo ? hue >= hueFrom && hue <= hueTo : hue >= hueFrom || hue <= hueTo;
  }

  /** In degrees: red 0, green 120, blue 240. */
  private static double hue(int red, int green, int blue, int most, int range) {
    double sixth;
    if (most == red) {
      sixth = (double) (green - blue) / range;
    } else if (most == green) {
      sixth = 2 + (double) (blue - red) / range;
    } else {
      sixth = 4 + (double) (red - green) / range;
    }
    return (sixth * 60 + 360) % 360;
  }
}
