package vn.hocbaso.signing.provider.keystore;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.trust.NativeCrypto;

/** A key that was read from a file and lives in memory until closed. */
final class KeystoreChannel implements SigningChannel {

  private static final Logger LOG = Logger.getLogger(KeystoreChannel.class);

  private final NativeCrypto crypto;
  private volatile @Nullable PrivateKey key;

  KeystoreChannel(PrivateKey key, NativeCrypto crypto) {
    this.key = key;
    this.crypto = crypto;
  }

  @Override
  public OrderProgress begin(SigningOrder order) {
    PrivateKey open = key;
    if (open == null) {
      throw new IllegalStateException("the channel is closed");
    }
    Map<UUID, byte[]> values = new HashMap<>();
    try {
      for (SigningOrder.Part part : order.parts()) {
        values.put(part.id(), crypto.sign(order.certificate().scheme(), open, part.toBeSigned()));
      }
    } catch (GeneralSecurityException failure) {
      LOG.error("the key did not sign", failure);
      return new OrderProgress.Ended(OrderProgress.Reason.KEY_FAILED);
    }
    return new OrderProgress.Signed(values);
  }

  @Override
  public OrderProgress follow(SigningOrder order, String ticket) {
    throw new IllegalStateException("a keystore answers at once");
  }

  @Override
  public void close() {
    key = null;
  }
}
