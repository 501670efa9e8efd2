package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Opens a batch: freezes the bytes of every document. */
@ApplicationScoped
class PrepareBatch {

  private final StoredBatches batches;
  private final NewItems newItems;
  private final AuditTrail trail;
  private final Clock clock;

  PrepareBatch(StoredBatches batches, NewItems newItems, AuditTrail trail, Clock clock) {
    this.batches = batches;
    this.newItems = newItems;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  StoredKey prepare(NewBatch wanted) {
    SignerKey chosen = wanted.key();
    SigningCertificate signer =
        SigningCertificate.stored(chosen.chain(), SignatureScheme.valueOf(chosen.scheme()));
    Instant now = clock.instant();
    newItems.takeOver(wanted);
    StoredKey key = new StoredKey(wanted.tenant(), Ids.next(clock));
    SigningBatch batch = new SigningBatch(key, wanted, now);
    batches.persist(batch);
    int position = 1;
    for (DocumentToSign document : wanted.documents()) {
      newItems.add(batch, position++, document, signer);
    }
    flush();
    trail.append(
        AuditEvent.of(wanted.tenant(), wanted.openedBy(), AuditAct.SIGNING_BATCH_PREPARED, key.id())
            .with(
                Map.of(
                    "purpose", wanted.purpose(),
                    "provider", chosen.provider(),
                    "documents", Integer.toString(wanted.documents().size()))));
    return key;
  }

  private void flush() {
    try {
      batches.flush();
    } catch (ConstraintViolationException raced) {
      throw DomainException.of(SigningProblem.SIGNING_IN_PROGRESS);
    }
  }
}
