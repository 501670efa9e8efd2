package vn.hocbaso.signing.evidence;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.format.SignatureFormat;

/**
 * Renews signatures inside their files, up to level LTA, before their newest timestamp ages. It
 * changes the files, so it suits those whose hash is not yet published; {@link ProtectArchive}
 * leaves files alone.
 */
@ApplicationScoped
public class ExtendSignatures {

  private final List<SignatureFormat> formats;
  private final NewestTimestamp newest;

  ExtendSignatures(@All List<SignatureFormat> formats, NewestTimestamp newest) {
    this.formats = formats;
    this.newest = newest;
  }

  /**
   * Whether what is inside proves the signature no longer than that.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when
   *     there is no such signature
   */
  public boolean isDue(byte[] content, SignaturePlacement placement, Instant until) {
    return newest.lasts(content, placement).isBefore(until);
  }

  /**
   * The file with a renewed signature. To do it again changes nothing while the new timestamp
   * lasts.
   *
   * @return empty when the signature is not due
   * @throws vn.hocbaso.platform.problem.DomainException what {@link SignatureFormat#extend} says
   */
  public Optional<byte[]> extend(byte[] content, SignaturePlacement placement, Instant until) {
    return isDue(content, placement, until)
        ? Optional.of(format(placement).extend(content, placement))
        : Optional.empty();
  }

  private SignatureFormat format(SignaturePlacement placement) {
    return formats.stream()
        .filter(format -> format.handles(placement))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no format for " + placement));
  }
}
