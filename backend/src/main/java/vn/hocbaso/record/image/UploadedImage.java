package vn.hocbaso.record.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.record.document.pdf.SignatureImage;

/** Turns an uploaded file into an image that may stand on a page, or says what is wrong. */
final class UploadedImage {

  /** A signature drawn at 300 dots to the inch has a tenth of that. */
  static final int MOST_BYTES = 200 * 1024;

  /** About 1,900 × 1,000: a phone's photograph, cut to the signature. */
  private static final int MOST_PIXELS = 2_000_000;

  private UploadedImage() {}

  /**
   * The image in a file that came with a request.
   *
   * @throws DomainException {@code INVALID_REQUEST} without a file, else one of {@link
   *     ImageProblem}
   */
  static SignatureImage read(@Nullable Path file, ImageKind kind) {
    if (file == null) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/file", "VALUE_NOT_NULL")));
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw DomainException.of(ImageProblem.SIGNING_IMAGE_TOO_LARGE, MOST_BYTES / 1024);
      }
      return read(Files.readAllBytes(file), kind);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The image in a file: cut to what can be seen, no finer than print needs.
   *
   * @throws DomainException one of {@link ImageProblem}
   */
  static SignatureImage read(byte[] file, ImageKind kind) {
    if (!PixelChunks.isPng(file)) {
      throw DomainException.of(ImageProblem.SIGNING_IMAGE_NOT_PNG);
    }
    PixelChunks chunks = PixelChunks.of(file).orElseThrow(UploadedImage::damaged);
    if (chunks.width() <= 0 || chunks.height() <= 0) {
      throw damaged();
    }
    if ((long) chunks.width() * chunks.height() > MOST_PIXELS) {
      throw DomainException.of(ImageProblem.SIGNING_IMAGE_TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
    }
    SignatureImage image =
        Cutting.of(decode(chunks))
            .orElseThrow(() -> DomainException.of(ImageProblem.SIGNING_IMAGE_EMPTY));
    kind.fault(image)
        .ifPresent(
            fault -> {
              throw DomainException.of(ImageProblem.of(fault, kind));
            });
    return image;
  }

  private static BufferedImage decode(PixelChunks chunks) {
    try {
      @Nullable BufferedImage picture = Png.decode(chunks.file());
      if (picture == null) {
        throw damaged();
      }
      return picture;
    } catch (IOException | RuntimeException broken) {
      // The decoder throws whatever comes to it on a broken stream; none of it is our fault.
      throw damaged();
    }
  }

  private static DomainException damaged() {
    return DomainException.of(ImageProblem.SIGNING_IMAGE_DAMAGED);
  }
}
