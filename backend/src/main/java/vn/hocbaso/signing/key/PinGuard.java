package vn.hocbaso.signing.key;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.WrongPinException;

/** Opens keys, and locks a signer out after too many wrong PINs in a row. */
@ApplicationScoped
public class PinGuard {

  private static final Logger LOG = Logger.getLogger(PinGuard.class);

  private final KeyProvider provider;
  private final PinTries tries;

  PinGuard(KeyProvider provider, PinTries tries) {
    this.provider = provider;
    this.tries = tries;
  }

  /**
   * Opens the signer's key. Each try is counted, in a transaction of its own and before the PIN is
   * looked at, so that neither a rolled back request nor many at once give more tries.
   *
   * @param tenant whose count it is; another tenant cannot lock out this one's signers
   * @throws DomainException {@code SIGNING_PIN_REFUSED} or {@code SIGNING_PIN_LOCKED}; {@code
   *     SIGNING_NOT_CONFIGURED}, {@code SIGNING_CERTIFICATE_MISSING} or {@code SIGNING_KEY_FAILED}
   *     without counting a try
   */
  public KeySession open(UUID tenant, SignerIdentity signer, char[] pin) {
    requireCertificate(signer);
    int left = QuarkusTransaction.requiringNew().call(() -> tries.take(tenant, signer));
    try {
      KeySession session = provider.open(signer, pin);
      QuarkusTransaction.requiringNew().run(() -> tries.reset(tenant, signer));
      return session;
    } catch (WrongPinException wrong) {
      throw DomainException.of(SigningProblem.SIGNING_PIN_REFUSED, left);
    } catch (UnusableKeystoreException unusable) {
      LOG.error(unusable.getMessage());
      QuarkusTransaction.requiringNew().run(() -> tries.reset(tenant, signer));
      throw DomainException.of(SigningProblem.SIGNING_KEY_FAILED);
    }
  }

  /** What the person cannot help must not cost a try. */
  private void requireCertificate(SignerIdentity signer) {
    if (provider.find(signer).isEmpty()) {
      throw DomainException.of(SigningProblem.SIGNING_CERTIFICATE_MISSING, signer.displayName());
    }
  }
}
