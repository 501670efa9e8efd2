package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.BatchKey;

/** Remembers authorisations, the refused ones too, each in a transaction of its own. */
@ApplicationScoped
class SigningTrace {

  private final AuditTrail trail;

  @Inject
  SigningTrace(AuditTrail trail) {
    this.trail = trail;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void authorised(BatchKey key, String account) {
    trail.append(AuditEvent.of(key.tenant(), account, AuditAct.SIGNING_BATCH_AUTHORISED, key.id()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refused(BatchKey key, String account, DomainException refusal) {
    trail.append(
        AuditEvent.of(key.tenant(), account, AuditAct.SIGNING_PIN_REFUSED, key.id())
            .with(Map.of("code", refusal.type().name())));
  }
}
