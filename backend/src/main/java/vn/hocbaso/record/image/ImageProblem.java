package vn.hocbaso.record.image;

import vn.hocbaso.platform.problem.ProblemType;
import vn.hocbaso.record.document.pdf.ImageFault;
import vn.hocbaso.record.document.pdf.ImageKind;

/** What this part refuses. */
enum ImageProblem implements ProblemType {
  /** More bytes than an image of a signature needs. */
  SIGNING_IMAGE_TOO_LARGE(413),
  /** Not a PNG by its first bytes; its name proves nothing. */
  SIGNING_IMAGE_NOT_PNG(415),
  /** A PNG that cannot be read. */
  SIGNING_IMAGE_DAMAGED(422),
  /** More pixels than are read. */
  SIGNING_IMAGE_TOO_MANY_PIXELS(422),
  /** The paper was scanned along. */
  SIGNING_IMAGE_BACKGROUND(422),
  /** Nothing to see. */
  SIGNING_IMAGE_EMPTY(422),
  /** The signature of a person that is not blue. */
  SIGNATURE_IMAGE_NOT_BLUE(422),
  /** A seal that is not red. */
  SEAL_IMAGE_NOT_RED(422),
  /** A seal that is not as wide as it is high. */
  SEAL_IMAGE_NOT_SQUARE(422);

  private final int status;

  ImageProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  static ImageProblem of(ImageFault fault, ImageKind kind) {
    return switch (fault) {
      case BACKGROUND -> SIGNING_IMAGE_BACKGROUND;
      case EMPTY -> SIGNING_IMAGE_EMPTY;
      case COLOUR -> kind == ImageKind.SEAL ? SEAL_IMAGE_NOT_RED : SIGNATURE_IMAGE_NOT_BLUE;
      case SHAPE -> SEAL_IMAGE_NOT_SQUARE;
    };
  }
}
