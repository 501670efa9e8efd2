package vn.hocbaso.signing;

import java.time.Instant;
import java.util.List;

/**
 * Progress of a batch.
 *
 * @param signer name of the person or organisation whose key signs
 * @param items in the order of signing; a follow-up document is an item of its own
 */
public record BatchView(
    BatchKey key,
    String purpose,
    String openedBy,
    String signer,
    Instant createdAt,
    BatchState state,
    List<ItemView> items) {

  /** How many items are in this state. */
  public long count(ItemState wanted) {
    return items.stream().filter(item -> item.state() == wanted).count();
  }
}
