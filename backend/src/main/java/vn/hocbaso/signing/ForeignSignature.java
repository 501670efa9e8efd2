package vn.hocbaso.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * One signature of a foreign document; integrity and trust are separate questions.
 *
 * @param signer whom the certificate names; empty when there is none to read
 * @param claimedTime what the signer says; nobody confirms it
 */
public record ForeignSignature(
    Optional<SignerFinding> signer,
    Integrity integrity,
    Trust trust,
    Scope scope,
    Optional<Instant> claimedTime) {

  /** Whether what was signed is still what it was. */
  public enum Integrity {
    /** It is. */
    INTACT,
    /** It is not, or the signature is of another key than its certificate. */
    CHANGED,
    /** The signature is built in a way that cannot or must not be computed here. */
    UNREADABLE
  }

  /** Whether the signer's authority is one that we know. */
  public enum Trust {
    /** The certificate leads to a trust anchor; revocation was not asked about. */
    TRUSTED,
    /** It does not, or there is no certificate. */
    UNKNOWN_SIGNER
  }

  /** How much of the document the signature speaks for. */
  public enum Scope {
    /** All of it as it is now. */
    WHOLE_FILE,
    /** All of it as it was before something was added. */
    EARLIER_STATE,
    /** A part. */
    PART
  }
}
