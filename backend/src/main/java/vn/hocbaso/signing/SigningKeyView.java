package vn.hocbaso.signing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place where a signer has, or may have, a key.
 *
 * @param provider name of the provider in the settings
 * @param label its name for signers
 * @param agentUrls addresses of signing programs on the signer's own computer, in the order to try;
 *     empty but for a token at the desk
 * @param certificate the certificate; empty for a token at the desk, which shows it there, and when
 *     there is a problem
 * @param problem code of what keeps the key from being used, a key of the problem texts
 */
public record SigningKeyView(
    String provider,
    String label,
    ProviderApproval approval,
    List<URI> agentUrls,
    Optional<Certificate> certificate,
    Optional<String> problem) {

  /** Copies the list. */
  public SigningKeyView {
    agentUrls = List.copyOf(agentUrls);
  }

  /**
   * What a signer recognises a certificate by.
   *
   * @param issuer common name of the authority
   */
  public record Certificate(String issuer, Instant validFrom, Instant validTo) {}
}
