package vn.hocbaso.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Progress of a batch.
 *
 * @param signer name of the person or organisation whose key signs
 * @param order the newest order; empty before the first authorisation
 * @param retryAt when documents that failed because somebody else did not answer are tried again
 * @param items in the order of signing; a follow-up document is an item of its own
 */
public record BatchView(
    BatchKey key,
    String purpose,
    String openedBy,
    String signer,
    BatchKeyView signerKey,
    Instant createdAt,
    BatchState state,
    Optional<OrderView> order,
    Optional<Instant> retryAt,
    List<ItemView> items) {

  /** Whose key signs, and how it is approved. */
  public record BatchKeyView(String provider, String label, ProviderApproval approval) {}

  /**
   * What the signer was last asked to approve.
   *
   * @param parts signatures in it
   * @param problem code of what came of it, or of what is in the way; empty while all is well
   * @param open whether it still waits for values
   * @param askAt when the provider is asked again
   * @param expiresAt when it is given up
   */
  public record OrderView(
      UUID id,
      int parts,
      Optional<String> problem,
      boolean open,
      Instant askAt,
      Instant expiresAt) {}

  /** How many items are in this state. */
  public long count(ItemState wanted) {
    return items.stream().filter(item -> item.state() == wanted).count();
  }
}
