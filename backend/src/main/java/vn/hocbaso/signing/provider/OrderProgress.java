package vn.hocbaso.signing.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How an order stands. */
public sealed interface OrderProgress {

  /**
   * The signer has not decided yet, or the provider has not finished.
   *
   * @param ticket what {@link SigningChannel#follow} needs to ask again, kept in the database; at
   *     most 2,000 characters, and nothing that would let a reader of the database sign
   * @param pause how long to wait before asking again
   * @param expiresAt when the provider gives the order up
   */
  record Waiting(String ticket, Duration pause, Instant expiresAt) implements OrderProgress {}

  /**
   * The provider has finished. A part that is missing was not signed and may be ordered again.
   *
   * @param values signature values by the id of the part, ECDSA as a DER sequence; not checked yet
   */
  record Signed(Map<UUID, byte[]> values) implements OrderProgress {

    /** Copies the map. */
    public Signed {
      values = Map.copyOf(values);
    }
  }

  /** Nothing was signed and nothing of this order will be. */
  record Ended(Reason reason) implements OrderProgress {}

  /** Why an order came to nothing. */
  enum Reason {
    /** The signer refused. */
    REFUSED,
    /** The signer did not decide in time. */
    EXPIRED,
    /** The key could not be used: wrong PIN on the telephone too often, certificate locked. */
    KEY_FAILED
  }
}
