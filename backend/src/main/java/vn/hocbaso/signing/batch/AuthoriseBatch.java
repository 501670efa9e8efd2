package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.ProblemType;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.key.KeySession;
import vn.hocbaso.signing.key.PinGuard;

/** Checks the PIN and starts the work, unless it already runs. */
@ApplicationScoped
class AuthoriseBatch {

  /** The refusals that say something of the person; a missing setting or certificate does not. */
  private static final Set<ProblemType> PIN_REFUSALS =
      Set.of(SigningProblem.SIGNING_PIN_REFUSED, SigningProblem.SIGNING_PIN_LOCKED);

  private final BatchExpiry expiry;
  private final Leases leases;
  private final PinGuard guard;
  private final BatchRunner runner;
  private final AuditTrail trail;

  AuthoriseBatch(
      BatchExpiry expiry, Leases leases, PinGuard guard, BatchRunner runner, AuditTrail trail) {
    this.expiry = expiry;
    this.leases = leases;
    this.guard = guard;
    this.runner = runner;
    this.trail = trail;
  }

  void authorise(StoredKey key, String openedBy, char[] pin) {
    SignerIdentity signer =
        QuarkusTransaction.requiringNew().call(() -> expiry.requireInTime(key, openedBy).signer());
    KeySession session = open(key, openedBy, signer, pin);
    boolean handedOver = false;
    try {
      UUID run = UUID.randomUUID();
      if (QuarkusTransaction.requiringNew().call(() -> claim(key, openedBy, run))) {
        runner.start(key, run, session);
        handedOver = true;
      }
    } finally {
      if (!handedOver) {
        session.close();
      }
    }
  }

  private KeySession open(StoredKey key, String openedBy, SignerIdentity signer, char[] pin) {
    try {
      return guard.open(key.tenantId(), signer, pin);
    } catch (DomainException refused) {
      if (PIN_REFUSALS.contains(refused.type())) {
        QuarkusTransaction.requiringNew()
            .run(
                () ->
                    trail.append(
                        event(key, openedBy, AuditAct.SIGNING_PIN_REFUSED)
                            .with(Map.of("code", refused.type().name()))));
      }
      throw refused;
    }
  }

  private boolean claim(StoredKey key, String openedBy, UUID run) {
    boolean claimed = leases.claim(key, run);
    if (claimed) {
      trail.append(event(key, openedBy, AuditAct.SIGNING_BATCH_AUTHORISED));
    }
    return claimed;
  }

  private static AuditEvent event(StoredKey key, String openedBy, AuditAct act) {
    return AuditEvent.of(key.tenantId(), openedBy, act, key.id());
  }
}
