package vn.hocbaso.record.document.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A signature as the page shows it.
 *
 * @param name the person, or the organisation for the seal, as named in the certificate
 * @param signedAt printed to the second in the time of Việt Nam
 */
public record SignerLine(SignerRole role, String name, Instant signedAt) {

  public SignerLine {
    signedAt = signedAt.truncatedTo(ChronoUnit.SECONDS);
  }
}
