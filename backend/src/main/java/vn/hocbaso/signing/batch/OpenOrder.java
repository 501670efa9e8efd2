package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Puts what has no value yet into the next order, as much as the provider takes at once. Bytes that
 * were frozen too long ago, or for another certificate, are prepared anew first: from here until
 * the value is there they do not change.
 */
@ApplicationScoped
class OpenOrder {

  private final OrderParts parts;
  private final StoredOrders orders;
  private final Formats formats;
  private final SigningSettings settings;
  private final Clock clock;

  OpenOrder(
      OrderParts parts,
      StoredOrders orders,
      Formats formats,
      SigningSettings settings,
      Clock clock) {
    this.parts = parts;
    this.orders = orders;
    this.formats = formats;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Opens it; needs a transaction and the batch's lock.
   *
   * @return empty when nothing waits for a value
   */
  Optional<StoredOrder> open(SigningBatch batch, int largestOrder) {
    List<StoredKey> items = parts.unsigned(batch.key(), largestOrder);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    refresh(items, batch.certificate().orElseThrow(), now);
    StoredKey key = new StoredKey(batch.key().tenantId(), Ids.next(clock));
    Instant until = now.plus(settings.authorisationWindow());
    StoredOrder order = new StoredOrder(key, batch.key(), items.size(), now, until);
    orders.persistAndFlush(order);
    parts.assign(items, order);
    return Optional.of(order);
  }

  private void refresh(List<StoredKey> items, SigningCertificate certificate, Instant now) {
    Instant oldest = now.minus(settings.preparedLife());
    for (SigningItem item : parts.outdated(items, oldest, certificate.encodedChain())) {
      var frozen = item.prepared();
      item.refresh(
          formats
              .of(frozen.placement())
              .prepare(frozen.content(), frozen.placement(), certificate, now));
    }
  }
}
