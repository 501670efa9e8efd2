package vn.hocbaso.record.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Images of signatures and of a seal, as people would upload them. */
public final class SampleImages {

  private static final Color BLUE = new Color(0x1B, 0x2F, 0xA8);
  private static final Color RED = new Color(0xD0, 0x10, 0x20);

  private SampleImages() {}

  public static Map<SignerRole, SignatureImage> ofAll() {
    return Map.of(
        SignerRole.HOMEROOM_TEACHER, image(signature(300, 110, BLUE)),
        SignerRole.MANAGER, image(signature(340, 130, BLUE)),
        SignerRole.SCHOOL_SEAL, image(seal(280, RED)));
  }

  public static SignatureImage of(SignerRole role) {
    return Objects.requireNonNull(ofAll().get(role));
  }

  /** A stroke across the image, on nothing. */
  public static BufferedImage signature(int width, int height, Color colour) {
    return draw(
        width,
        height,
        canvas -> {
          Path2D stroke = new Path2D.Double();
          stroke.moveTo(3, height * 0.7);
          stroke.curveTo(width * 0.2, -height, width * 0.3, height * 2, width * 0.5, 5);
          stroke.curveTo(width * 0.6, height * 1.6, width * 0.7, -height, width - 3, height * 0.6);
          canvas.setColor(colour);
          canvas.setStroke(new BasicStroke(height / 22f));
          canvas.draw(stroke);
        });
  }

  /** Two rings that touch the edges, on nothing. */
  public static BufferedImage seal(int side, Color colour) {
    return draw(
        side,
        side,
        canvas -> {
          canvas.setColor(colour);
          canvas.setStroke(new BasicStroke(side / 40f));
          double edge = side / 80.0;
          canvas.draw(new Ellipse2D.Double(edge, edge, side - 2 * edge, side - 2 * edge));
          double inner = side * 0.3;
          canvas.draw(new Ellipse2D.Double(inner, inner, side - 2 * inner, side - 2 * inner));
        });
  }

  /** A disc, as a stamp that is all ink. */
  static BufferedImage filled(int side, Color colour) {
    return draw(
        side,
        side,
        canvas -> {
          canvas.setColor(colour);
          canvas.fill(new Ellipse2D.Double(0, 0, side, side));
        });
  }

  static SignatureImage image(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    byte[] colours = new byte[3 * width * height];
    byte[] opacity = new byte[width * height];
    for (int pixel = 0; pixel < opacity.length; pixel++) {
      int argb = drawn.getRGB(pixel % width, pixel / width);
      opacity[pixel] = (byte) (argb >>> 24);
      colours[3 * pixel] = (byte) (argb >> 16);
      colours[3 * pixel + 1] = (byte) (argb >> 8);
      colours[3 * pixel + 2] = (byte) argb;
    }
    return new SignatureImage(width, height, colours, opacity);
  }

  private static BufferedImage draw(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.accept(canvas);
    canvas.dispose();
    return image;
  }
}
