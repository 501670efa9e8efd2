package vn.hocbaso.signing.pin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.WrongPinException;

/** Opens keys, and locks a signer out after too many wrong PINs in a row. */
@ApplicationScoped
public class PinGuard {

  private final PinTries tries;

  PinGuard(PinTries tries) {
    this.tries = tries;
  }

  /**
   * Opens the signer's key. Each try is counted, in a transaction of its own and before the PIN is
   * looked at, so that neither a rolled back request nor many at once give more tries. What the
   * person cannot help costs none.
   *
   * @param tenant whose count it is; another tenant cannot lock out this one's signers
   * @throws DomainException {@code SIGNING_PIN_REFUSED} or {@code SIGNING_PIN_LOCKED}
   * @throws ProviderUnavailableException without counting a try
   */
  public SigningChannel open(
      UUID tenant, SignatureProvider provider, SignerIdentity signer, char[] pin) {
    int left = QuarkusTransaction.requiringNew().call(() -> tries.take(tenant, signer));
    try {
      SigningChannel channel = provider.open(signer, pin);
      forget(tenant, signer);
      return channel;
    } catch (WrongPinException wrong) {
      throw DomainException.of(SigningProblem.SIGNING_PIN_REFUSED, left);
    } catch (ProviderUnavailableException unavailable) {
      forget(tenant, signer);
      throw unavailable;
    }
  }

  private void forget(UUID tenant, SignerIdentity signer) {
    QuarkusTransaction.requiringNew().run(() -> tries.reset(tenant, signer));
  }
}
