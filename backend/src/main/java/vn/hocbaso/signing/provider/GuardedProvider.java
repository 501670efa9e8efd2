package vn.hocbaso.signing.provider;

import io.smallrye.faulttolerance.api.Guard;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * Leaves a provider in peace that has stopped answering: after several failures nobody asks it for
 * a while, so that neither threads nor signers wait for one time-out after the other.
 */
final class GuardedProvider implements SignatureProvider {

  private static final Logger LOG = Logger.getLogger(GuardedProvider.class);
  private static final int CALLS_LOOKED_AT = 6;
  private static final int SECONDS_OF_PEACE = 20;

  private final SignatureProvider provider;
  private final Guard breaker;

  GuardedProvider(SignatureProvider provider) {
    this.provider = provider;
    this.breaker =
        Guard.create()
            .withCircuitBreaker()
            .failOn(ProviderUnavailableException.class)
            .requestVolumeThreshold(CALLS_LOOKED_AT)
            .failureRatio(0.5)
            .delay(SECONDS_OF_PEACE, ChronoUnit.SECONDS)
            .onStateChange(state -> LOG.warnf("provider %s: circuit %s", provider.name(), state))
            .done()
            .build();
  }

  @Override
  public String name() {
    return provider.name();
  }

  @Override
  public ProviderTerms terms() {
    return provider.terms();
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    return guarded(() -> new Found(provider.find(signer)), Found.class).chain();
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) throws WrongPinException {
    Opened opened = guarded(() -> opened(signer, secret), Opened.class);
    return new GuardedChannel(opened.channel().orElseThrow(WrongPinException::new));
  }

  /** A wrong PIN is an answer, not a failure of the provider. */
  private Opened opened(SignerIdentity signer, char[] secret) {
    try {
      return new Opened(Optional.of(provider.open(signer, secret)));
    } catch (WrongPinException wrong) {
      return new Opened(Optional.empty());
    }
  }

  private <T> T guarded(Callable<T> call, Class<T> type) {
    try {
      return breaker.call(call, type);
    } catch (CircuitBreakerOpenException open) {
      throw new ProviderUnavailableException("not asked: it has failed too often just now");
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Found(Optional<SigningCertificate> chain) {}

  private record Opened(Optional<SigningChannel> channel) {}

  /** The same guard around what is open. */
  private final class GuardedChannel implements SigningChannel {

    private final SigningChannel channel;

    GuardedChannel(SigningChannel channel) {
      this.channel = channel;
    }

    @Override
    public OrderProgress begin(SigningOrder order) {
      return guarded(() -> channel.begin(order), OrderProgress.class);
    }

    @Override
    public OrderProgress follow(SigningOrder order, String ticket) {
      return guarded(() -> channel.follow(order, ticket), OrderProgress.class);
    }

    @Override
    public void close() {
      channel.close();
    }
  }
}
