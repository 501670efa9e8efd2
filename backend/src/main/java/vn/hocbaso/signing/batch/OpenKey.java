package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.ProblemType;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.pin.PinGuard;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;

/** Opens a key with a PIN and leaves a trace of every refusal. */
@ApplicationScoped
class OpenKey {

  private static final Logger LOG = Logger.getLogger(OpenKey.class);

  /** The refusals that say something of the person. */
  private static final Set<ProblemType> PIN_REFUSALS =
      Set.of(SigningProblem.SIGNING_PIN_REFUSED, SigningProblem.SIGNING_PIN_LOCKED);

  private final PinGuard guard;
  private final AuditTrail trail;

  OpenKey(PinGuard guard, AuditTrail trail) {
    this.guard = guard;
    this.trail = trail;
  }

  /** Who wants to open a key, for which batch. */
  record Wish(StoredKey batch, String openedBy, SignerIdentity signer) {}

  SigningChannel open(Wish wish, SignatureProvider provider, char[] pin) {
    if (pin.length == 0) {
      throw DomainException.of(SigningProblem.SIGNING_PIN_MISSING);
    }
    try {
      return guard.open(wish.batch().tenantId(), provider, wish.signer(), pin);
    } catch (DomainException refused) {
      if (PIN_REFUSALS.contains(refused.type())) {
        QuarkusTransaction.requiringNew().run(() -> note(wish, refused));
      }
      throw refused;
    } catch (ProviderUnavailableException unavailable) {
      LOG.errorf("provider %s: %s", provider.name(), unavailable.getMessage());
      throw Keys.unavailable(provider);
    }
  }

  private void note(Wish wish, DomainException refused) {
    trail.append(
        AuditEvent.of(
                wish.batch().tenantId(),
                wish.openedBy(),
                AuditAct.SIGNING_PIN_REFUSED,
                wish.batch().id())
            .with(Map.of("code", refused.type().name())));
  }
}
