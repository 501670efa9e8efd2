package vn.hocbaso.record.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.record.document.pdf.SignatureImage;

/** An image on its way in and out. */
final class SentImage {

  private SentImage() {}

  /**
   * The image that a form brought.
   *
   * @throws DomainException {@code INVALID_REQUEST} without a file; one of {@link ImageProblem}
   */
  static SignatureImage read(@Nullable FileUpload file, ImageKind kind) {
    if (file == null) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/file", "VALUE_NOT_NULL")));
    }
    try {
      return UploadedImage.read(file.uploadedFile(), file.size(), kind);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RestResponse<SigningImageView> tagged(SigningImageView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }
}
