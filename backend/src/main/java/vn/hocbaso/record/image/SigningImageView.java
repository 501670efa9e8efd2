package vn.hocbaso.record.image;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An image, if there is one. */
@Schema(name = "SigningImage", description = "Hình ảnh chữ ký, con dấu")
record SigningImageView(
    @NotNull @Schema(description = "The ETag; 0 where none was ever set") Long version,
    @Nullable @Schema(description = "PNG in Base64; null for no image") String png,
    @Nullable @Schema(description = "When it was set or taken away") Instant updatedAt) {

  static SigningImageView of(@Nullable SigningImage image) {
    if (image == null) {
      return new SigningImageView(0L, null, null);
    }
    Optional<String> png = image.content().map(Base64.getEncoder()::encodeToString);
    return new SigningImageView(image.version(), png.orElse(null), image.updatedAt());
  }
}
