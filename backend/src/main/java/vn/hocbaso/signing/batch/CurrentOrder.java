package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SignatureLevels;
import vn.hocbaso.signing.provider.ProviderRegistry;
import vn.hocbaso.signing.provider.ProviderTerms;

/** The order that a run has to see to; every method needs a transaction and the batch's lock. */
@ApplicationScoped
class CurrentOrder {

  private final StoredOrders orders;
  private final OpenOrder openOrder;
  private final ProviderRegistry providers;
  private final SignatureLevels levels;

  CurrentOrder(
      StoredOrders orders,
      OpenOrder openOrder,
      ProviderRegistry providers,
      SignatureLevels levels) {
    this.orders = orders;
    this.openOrder = openOrder;
    this.providers = providers;
    this.levels = levels;
  }

  /** The open one, or the next if the run may open it; empty when there is nothing to ask. */
  Optional<StoredOrder> of(Run run, SigningBatch batch) {
    return orders
        .open(batch.key())
        .or(() -> mayGoOn(run, batch) ? opened(batch) : Optional.empty());
  }

  /**
   * Whether the signer need not be asked here for what is left: the key is open, or the order
   * before was approved elsewhere and this is the rest of what the signer wanted.
   */
  private boolean mayGoOn(Run run, SigningBatch batch) {
    return run.opened().isPresent()
        || (!approved(batch, ProviderApproval.PIN)
            && orders
                .newest(batch.key())
                .flatMap(StoredOrder::end)
                .equals(Optional.of(OrderEnd.ANSWERED)));
  }

  private Optional<StoredOrder> opened(SigningBatch batch) {
    return terms(batch).flatMap(terms -> openOrder.open(batch, terms.largestOrder()));
  }

  /** Whether all values of the batch must be there before a document is made of one. */
  boolean together() {
    return levels.oneTimestampPerBatch();
  }

  /** Whether the batch is approved this way. */
  boolean approved(SigningBatch batch, ProviderApproval how) {
    return terms(batch).map(ProviderTerms::approval).equals(Optional.of(how));
  }

  private Optional<ProviderTerms> terms(SigningBatch batch) {
    return providers.find(batch.provider()).map(one -> one.terms());
  }
}
