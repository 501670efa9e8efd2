package vn.hocbaso.record.document.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A signature as the page shows it.
 *
 * @param title under which a person signed, as the signature claims it; null for what the role is
 *     called
 * @param name the person, or the organisation for the seal, as named in the certificate
 * @param signedAt printed to the second in the time of Việt Nam
 */
public record SignerLine(SignerRole role, @Nullable String title, String name, Instant signedAt) {

  public SignerLine {
    signedAt = signedAt.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The words printed over the signature. */
  String heading() {
    return title == null ? role.label() : title;
  }
}
