package vn.hocbaso.signing.provider.pkcs11;

import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;

/** The way to a token that takes no PIN any more: every order ends at once. */
final class LockedChannel implements SigningChannel {

  @Override
  public OrderProgress begin(SigningOrder order) {
    return new OrderProgress.Ended(OrderProgress.Reason.KEY_FAILED);
  }

  @Override
  public OrderProgress follow(SigningOrder order, String ticket) {
    return begin(order);
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
