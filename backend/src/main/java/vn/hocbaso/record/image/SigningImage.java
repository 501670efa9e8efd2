package vn.hocbaso.record.image;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.school.SchoolKey;

/**
 * The image of one holder. The row stays when the image is taken away, so that its version never
 * comes again.
 */
@Entity
@Table(name = "signing_image")
class SigningImage {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "staff_id")
  private @Nullable UUID staffId;

  @Column(name = "content")
  private byte @Nullable [] content;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by")
  private String updatedBy;

  protected SigningImage() {}

  SigningImage(ImageHolder holder) {
    key = holder.key();
    // 0 says "none was ever set" to whoever sets it first.
    version = 1;
    staffId = holder.kind() == ImageKind.SIGNATURE ? key.id() : null;
  }

  long version() {
    return version;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  /** A PNG that this service wrote; empty when the image was taken away. */
  Optional<byte[]> content() {
    return Optional.ofNullable(content);
  }

  /** Sets the image, or takes it away with null. */
  void set(byte @Nullable [] png, Instant now, String account) {
    content = png;
    updatedAt = now;
    updatedBy = account;
  }
}
