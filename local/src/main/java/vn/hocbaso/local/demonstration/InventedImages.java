package vn.hocbaso.local.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Images of signatures and seals that nobody has: loops drawn at random from a name, and rings
 * around a star without any letter, so that they cannot be taken for a real stamp.
 */
public final class InventedImages {

  private static final Color BLUE = new Color(0x1F, 0x35, 0xB0);
  private static final Color RED = new Color(0xCE, 0x11, 0x26);
  private static final int WIDTH = 340;
  private static final int HEIGHT = 120;
  private static final int SIDE = 300;

  private InventedImages() {}

  /**
   * Writes one file for each signer and each school of the demonstration: named by account, by the
   * school's code.
   */
  public static void writeTo(Path folder, Demonstration demonstration) throws IOException {
    Files.createDirectories(folder);
    for (DemonstrationSchool school : demonstration.schools()) {
      write(folder, school.code(), seal(school.code().hashCode()));
      for (DemonstrationStaff member : school.staff()) {
        if (member.roles().contains("teacher") || member.roles().contains("manager")) {
          write(folder, member.account(), signature(member.fullName().hashCode()));
        }
      }
    }
  }

  private static void write(Path folder, String name, BufferedImage picture) throws IOException {
    ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
  }

  private static BufferedImage signature(int seed) {
    Random random = new Random(seed);
    Path2D stroke = new Path2D.Double();
    double x = 12;
    stroke.moveTo(x, HEIGHT * 0.6);
    int loops = 4 + random.nextInt(3);
    double step = (WIDTH - 70.0) / loops;
    for (int loop = 0; loop < loops; loop++) {
      double top = HEIGHT * (0.05 + 0.3 * random.nextDouble() + 0.05 * loop);
      double low = HEIGHT * (0.6 + 0.35 * random.nextDouble());
      stroke.curveTo(x + step * 1.1, top, x - step * 0.2, top - 4, x + step * 0.3, low);
      stroke.quadTo(x + step * 0.6, low + 6, x + step, HEIGHT * (0.45 + 0.2 * random.nextDouble()));
      x += step;
    }
    stroke.curveTo(WIDTH - 20.0, 30, WIDTH - 10.0, HEIGHT, WIDTH * 0.2, HEIGHT - 10.0);
    return draw(
        WIDTH,
        HEIGHT,
        canvas -> {
          canvas.setColor(BLUE);
          canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          canvas.draw(stroke);
        });
  }

  private static BufferedImage seal(int seed) {
    return draw(
        SIDE,
        SIDE,
        canvas -> {
          canvas.setColor(RED);
          ring(canvas, 4, 8);
          ring(canvas, 16, 3);
          ring(canvas, 72, 3);
          canvas.fill(star(SIDE / 2.0, SIDE / 2.0, 52));
          // Marks where a real seal has its words; how many tells the schools apart.
          int marks = 18 + Math.floorMod(seed, 7);
          for (int mark = 0; mark < marks; mark++) {
            double angle = 2 * Math.PI * mark / marks;
            double middle = SIDE / 2.0 + Math.cos(angle) * 106;
            double height = SIDE / 2.0 + Math.sin(angle) * 106;
            canvas.fill(new Ellipse2D.Double(middle - 7, height - 7, 14, 14));
          }
        });
  }

  private static void ring(Graphics2D canvas, int inset, int thickness) {
    canvas.setStroke(new BasicStroke(thickness));
    canvas.draw(new Ellipse2D.Double(inset, inset, SIDE - 2.0 * inset, SIDE - 2.0 * inset));
  }

  private static Path2D star(double x, double y, double radius) {
    Path2D star = new Path2D.Double();
    for (int point = 0; point < 10; point++) {
      double angle = Math.PI * point / 5 - Math.PI / 2;
      double reach = point % 2 == 0 ? radius : radius * 0.4;
      if (point == 0) {
        star.moveTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
      } else {
        star.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
      }
    }
    star.closePath();
    star.transform(AffineTransform.getTranslateInstance(x, y));
    return star;
  }

  private static BufferedImage draw(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.accept(canvas);
    canvas.dispose();
    return picture;
  }
}
