package vn.hocbaso.record.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.document.pdf.ImageKind;

/**
 * The order that the operations on both kinds of image share: who may not is refused before version
 * and file are looked at.
 */
@ApplicationScoped
class ImageRequests {

  private final KeepImage keeping;

  @Inject
  ImageRequests(KeepImage keeping) {
    this.keeping = keeping;
  }

  SigningImageView get(UUID schoolId, ImageKind kind) {
    return keeping.read(schoolId, kind);
  }

  SigningImageView set(
      UUID schoolId, ImageKind kind, @Nullable String ifMatch, @Nullable Path file) {
    keeping.require(schoolId, kind);
    long version = Versions.required(ifMatch);
    return keeping.set(schoolId, kind, version, UploadedImage.read(file, kind));
  }

  void remove(UUID schoolId, ImageKind kind, @Nullable String ifMatch) {
    keeping.require(schoolId, kind);
    keeping.remove(schoolId, kind, Versions.required(ifMatch));
  }
}
