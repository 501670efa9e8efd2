package vn.hocbaso.testing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Reads the QR code of a page as a phone would: from the picture that another program draws of it.
 */
public final class PrintedQr {

  private static final String DOTS_PER_INCH = "300";

  private PrintedQr() {}

  /** What the code on the first page says. */
  public static String of(byte[] pdf) throws IOException, InterruptedException, NotFoundException {
    BufferedImage page = firstPage(pdf);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)),
            Map.of(
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE)))
        .getText();
  }

  private static BufferedImage firstPage(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("printed", ".pdf");
    try {
      Files.write(file, pdf);
      Process drawing =
          new ProcessBuilder(
                  "pdftoppm", "-png", "-singlefile", "-r", DOTS_PER_INCH, file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] picture = drawing.getInputStream().readAllBytes();
      if (drawing.waitFor() != 0) {
        throw new IOException("pdftoppm (Debian package poppler-utils) could not draw the page");
      }
      return ImageIO.read(new ByteArrayInputStream(picture));
    } finally {
      Files.delete(file);
    }
  }
}
