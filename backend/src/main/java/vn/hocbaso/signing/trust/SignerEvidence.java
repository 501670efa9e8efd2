package vn.hocbaso.signing.trust;

import java.time.Instant;
import java.util.List;

/**
 * What was known about a certificate at the moment of signing; TT 15/2025/TT-BKHCN wants it kept.
 *
 * @param checkedAt when the certificate was checked and found good
 * @param answers revocation answers, one for each certificate below the trust anchor
 */
public record SignerEvidence(Instant checkedAt, List<Answer> answers) {

  /** Copies the answers. */
  public SignerEvidence {
    answers = List.copyOf(answers);
  }

  /**
   * One answer of an authority.
   *
   * @param kind {@code OCSP} or {@code CRL}
   * @param producedAt when the authority made it
   * @param content DER
   */
  public record Answer(String kind, Instant producedAt, byte[] content) {}
}
