package vn.hocbaso.record.document.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature as the page shows it.
 *
 * @param title under which a person signed, as the signature claims it; null for what the role is
 *     called
 * @param name the person, or the organisation for the seal, as named in the certificate
 * @param signedAt printed to the second in the time of Việt Nam; null where the signature claims no
 *     time, and nothing is printed
 */
public record SignerLine(
    SignerRole role, @Nullable String title, String name, @Nullable Instant signedAt) {

  public SignerLine {
    signedAt = signedAt == null ? null : signedAt.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The time as it is printed. */
  Optional<String> printedTime() {
    return Optional.ofNullable(signedAt).map(Wording::instant);
  }

  /** The words printed over the signature. */
  String heading() {
    return title == null ? role.label() : title;
  }
}
