package vn.hocbaso.record.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.record.document.pdf.SampleImages;
import vn.hocbaso.record.document.pdf.SignatureImage;

class UploadedImageTest {

  private static final Color INK = new Color(0x1B, 0x2F, 0xA8);

  @Test
  void takesABlueSignatureAndARedSeal() throws IOException {
    assertThat(signature(png(SampleImages.signature(300, 110, INK)))).isNotNull();
    assertThat(seal(png(SampleImages.seal(280, Color.RED)))).isNotNull();
  }

  @Test
  void takesWhatScannersMakeOfBlueInk() throws IOException {
    for (Color scanned : new Color[] {new Color(40, 48, 90), new Color(120, 130, 200)}) {
      assertThat(signature(png(SampleImages.signature(300, 110, scanned)))).isNotNull();
    }
  }

  @Test
  void refusesAnotherColour() throws IOException {
    for (Color other : new Color[] {Color.BLACK, Color.RED, Color.GRAY, new Color(0, 120, 0)}) {
      byte[] file = png(SampleImages.signature(300, 110, other));
      refuses(ImageProblem.SIGNATURE_IMAGE_NOT_BLUE, file, ImageKind.SIGNATURE);
    }
    byte[] blue = png(SampleImages.seal(280, Color.BLUE));
    refuses(ImageProblem.SEAL_IMAGE_NOT_RED, blue, ImageKind.SEAL);
  }

  @Test
  void refusesPaperAroundTheInk() throws IOException {
    BufferedImage drawn = SampleImages.signature(300, 110, INK);
    BufferedImage opaque = new BufferedImage(300, 110, BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(drawn, 0, 0, Color.WHITE, null);
    refuses(ImageProblem.SIGNING_IMAGE_BACKGROUND, png(opaque), ImageKind.SIGNATURE);
  }

  @Test
  void refusesAPictureWithNothingToSee() throws IOException {
    byte[] empty = png(new BufferedImage(300, 110, BufferedImage.TYPE_INT_ARGB));
    refuses(ImageProblem.SIGNING_IMAGE_EMPTY, empty, ImageKind.SIGNATURE);
  }

  @Test
  void refusesASealThatIsNotAsWideAsHigh() throws IOException {
    byte[] wide = png(SampleImages.signature(300, 110, Color.RED));
    refuses(ImageProblem.SEAL_IMAGE_NOT_SQUARE, wide, ImageKind.SEAL);
  }

  @Test
  void refusesWhatIsNoPngWhateverItsName() throws IOException {
    byte[] gif = encoded(SampleImages.seal(280, Color.RED), "gif");
    refuses(ImageProblem.SIGNING_IMAGE_NOT_PNG, gif, ImageKind.SEAL);
    refuses(ImageProblem.SIGNING_IMAGE_NOT_PNG, new byte[0], ImageKind.SEAL);
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    refuses(ImageProblem.SIGNING_IMAGE_NOT_PNG, svg, ImageKind.SEAL);
  }

  @Test
  void refusesMoreBytesBeforeReadingThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.png");
    Files.write(file, new byte[UploadedImage.MOST_BYTES + 1]);
    assertThatThrownBy(() -> UploadedImage.read(file, ImageKind.SEAL))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.type()).isEqualTo(ImageProblem.SIGNING_IMAGE_TOO_LARGE));
    Files.write(file, png(SampleImages.seal(280, Color.RED)));
    assertThat(UploadedImage.read(file, ImageKind.SEAL)).isNotNull();
  }

  /** A file of some bytes can stand for an image of any size. */
  @Test
  void refusesMorePixelsBeforeUnpackingThem() throws IOException {
    byte[] file = png(SampleImages.signature(300, 110, INK));
    ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);
    refuses(ImageProblem.SIGNING_IMAGE_TOO_MANY_PIXELS, file, ImageKind.SIGNATURE);
    ByteBuffer.wrap(file).putInt(16, -1).putInt(20, 1);
    refuses(ImageProblem.SIGNING_IMAGE_DAMAGED, file, ImageKind.SIGNATURE);
  }

  @Test
  void refusesDamageAndNeverFails() throws IOException {
    byte[] whole = png(SampleImages.signature(300, 110, INK));
    refuses(
        ImageProblem.SIGNING_IMAGE_DAMAGED,
        Arrays.copyOf(whole, whole.length / 2),
        ImageKind.SIGNATURE);
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      for (int hits = 0; hits < 8; hits++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      try {
        signature(damaged);
      } catch (DomainException refused) {
        assertThat(refused.type()).isInstanceOf(ImageProblem.class);
      }
    }
  }

  @Test
  void keepsPixelsAndNothingElse() throws IOException {
    byte[] plain = png(SampleImages.signature(300, 110, INK));
    byte[] secret = "tEXtComment\0Trần Hoài An".getBytes(StandardCharsets.UTF_8);
    byte[] talking = withChunk(plain, secret);
    byte[] trailing = Arrays.copyOf(talking, talking.length + 1000);
    byte[] kept = Png.write(signature(trailing));
    assertThat(new String(talking, StandardCharsets.UTF_8)).contains("Hoài An");
    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Hoài An");
    assertThat(kept).isEqualTo(Png.write(signature(plain)));
  }

  /** Packed texts and profiles can be bombs; they are dropped before anything unpacks them. */
  @Test
  void doesNotLookAtPackedTextsAndProfiles() throws IOException {
    byte[] plain = png(SampleImages.signature(300, 110, INK));
    for (String name : new String[] {"iCCPx\0\0broken", "zTXtx\0\0broken", "iTXtx\0\1\0\0\0bad"}) {
      byte[] odd = withChunk(plain, name.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(signature(odd)).isNotNull();
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    SignatureImage image = signature(png(SampleImages.signature(300, 110, INK)));
    SignatureImage again = Png.read(Png.write(image));
    assertThat(again.width()).isEqualTo(image.width());
    assertThat(again.colours()).isEqualTo(image.colours());
    assertThat(again.opacity()).isEqualTo(image.opacity());
    assertThat(ImageKind.SIGNATURE.fault(again)).isEmpty();
  }

  @Test
  void cutsToWhatCanBeSeenAndHidesNothingInTheRest() throws IOException {
    BufferedImage wide = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB);
    wide.createGraphics().drawImage(SampleImages.seal(200, Color.RED), 431, 17, null);
    wide.setRGB(0, 0, 0x00123456);
    SignatureImage cut = seal(png(wide));
    assertThat(cut.width()).isBetween(198, 202);
    assertThat(cut.height()).isEqualTo(cut.width());
    for (int pixel = 0; pixel < cut.opacity().length; pixel++) {
      if (cut.opacity()[pixel] == 0) {
        assertThat(cut.colours()[3 * pixel]).isEqualTo((byte) 0xFF);
      }
    }
  }

  @Test
  void keepsNoMorePixelsThanPrintNeeds() throws IOException {
    SignatureImage image = seal(png(SampleImages.seal(1000, Color.RED)));
    assertThat(image.width()).isEqualTo(SignatureImage.LARGEST_SIDE);
    assertThat(image.height()).isEqualTo(SignatureImage.LARGEST_SIDE);
  }

  private static SignatureImage signature(byte[] file) {
    return UploadedImage.read(file, ImageKind.SIGNATURE);
  }

  private static SignatureImage seal(byte[] file) {
    return UploadedImage.read(file, ImageKind.SEAL);
  }

  private static void refuses(ImageProblem problem, byte[] file, ImageKind kind) {
    assertThatThrownBy(() -> UploadedImage.read(file, kind))
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.type()).isEqualTo(problem));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    return encoded(picture, "png");
  }

  private static byte[] encoded(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  /** The file with another chunk behind its header. */
  private static byte[] withChunk(byte[] file, byte[] typeAndData) {
    int header = 8 + 25;
    CRC32 sum = new CRC32();
    sum.update(typeAndData);
    return ByteBuffer.allocate(file.length + typeAndData.length + 8)
        .put(file, 0, header)
        .putInt(typeAndData.length - 4)
        .put(typeAndData)
        .putInt((int) sum.getValue())
        .put(file, header, file.length - header)
        .array();
  }
}
