package vn.hocbaso.signing.provider.pkcs11;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.pkcs11.Visit.Entered;

/**
 * A session that is logged in. Signs at once and answers within the time-out with what is signed by
 * then: of a large order on a slow token that is a part, and the rest is ordered again.
 */
final class TokenChannel implements SigningChannel {

  private static final Logger LOG = Logger.getLogger(TokenChannel.class);

  /** Faults that say that this key does not sign, whoever asks. */
  private static final Set<Long> KEY_FAULTS =
      Set.of(CryptokiException.KEY_HANDLE_INVALID, CryptokiException.KEY_FUNCTION_NOT_PERMITTED);

  private final Entered entered;
  private final ModuleCalls calls;
  private final AtomicBoolean closed = new AtomicBoolean();

  TokenChannel(Entered entered, ModuleCalls calls) {
    this.entered = entered;
    this.calls = calls;
  }

  @Override
  public OrderProgress begin(SigningOrder order) {
    if (closed.get()) {
      throw new IllegalStateException("the channel is closed");
    }
    Map<UUID, byte[]> values = new ConcurrentHashMap<>();
    try {
      return calls.call(() -> sign(order, values), late -> {});
    } catch (ProviderUnavailableException gone) {
      if (values.isEmpty()) {
        throw gone;
      }
      LOG.warnf(
          "%d of %d signed, then: %s", values.size(), order.parts().size(), gone.getMessage());
      return new OrderProgress.Signed(values);
    }
  }

  /** Nothing waits here: an order that was not answered at once is to be handed in again. */
  @Override
  public OrderProgress follow(SigningOrder order, String ticket) {
    return new OrderProgress.Ended(OrderProgress.Reason.EXPIRED);
  }

  // A session signs one thing at a time.
  private synchronized OrderProgress sign(SigningOrder order, Map<UUID, byte[]> values) {
    Visit visit = entered.visit();
    OptionalLong key = visit.objects().keyOf(order.certificate().certificate());
    if (key.isEmpty()) {
      LOG.error("the PKCS#11 token has a certificate without its key");
      return failed();
    }
    Optional<TokenSigning> signing =
        TokenSigning.of(order.certificate().scheme(), visit.module().mechanisms(visit.slot()));
    if (signing.isEmpty()) {
      LOG.errorf("the PKCS#11 token cannot sign by %s", order.certificate().scheme());
      return failed();
    }
    return sign(order, signing.get(), key.getAsLong(), values);
  }

  private OrderProgress sign(
      SigningOrder order, TokenSigning signing, long key, Map<UUID, byte[]> values) {
    Visit visit = entered.visit();
    long end = System.nanoTime() + calls.timeout().toNanos() * 3 / 4;
    for (SigningOrder.Part part : order.parts()) {
      try {
        values.put(part.id(), signing.sign(visit.module(), visit.session(), key, part));
      } catch (CryptokiException fault) {
        if (values.isEmpty() && KEY_FAULTS.contains(fault.code())) {
          return failed();
        }
        throw fault;
      }
      if (closed.get() || System.nanoTime() - end > 0) {
        break;
      }
    }
    return new OrderProgress.Signed(values);
  }

  private static OrderProgress failed() {
    return new OrderProgress.Ended(OrderProgress.Reason.KEY_FAILED);
  }

  /** Leaves the login. A token that does not answer is left behind. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      calls.call(
          () -> {
            leave();
            return true;
          },
          late -> {});
    } catch (ProviderUnavailableException gone) {
      LOG.warnf("the login at the PKCS#11 token could not be ended: %s", gone.getMessage());
    }
  }

  private synchronized void leave() {
    entered.close();
  }
}
