package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Opens a batch: freezes the bytes of every document. */
@ApplicationScoped
class PrepareBatch {

  private final StoredBatches batches;
  private final StoredItems items;
  private final NewItems newItems;
  private final Signers signers;
  private final AuditTrail trail;
  private final Clock clock;

  PrepareBatch(
      StoredBatches batches,
      StoredItems items,
      NewItems newItems,
      Signers signers,
      AuditTrail trail,
      Clock clock) {
    this.batches = batches;
    this.items = items;
    this.newItems = newItems;
    this.signers = signers;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  StoredKey prepare(NewBatch wanted) {
    SigningCertificate signer = signers.usable(wanted.signer());
    Instant now = clock.instant();
    takeOver(wanted, now);
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
                    "documents", Integer.toString(wanted.documents().size()))));
    return key;
  }

  private void takeOver(NewBatch wanted, Instant now) {
    Set<UUID> references =
        wanted.documents().stream().map(DocumentToSign::reference).collect(Collectors.toSet());
    List<SigningBatch> holding = items.holding(wanted.tenant(), wanted.purpose(), references);
    if (holding.stream().anyMatch(batch -> batch.running(now))) {
      throw DomainException.of(SigningProblem.SIGNING_IN_PROGRESS);
    }
    items.supersede(wanted.tenant(), wanted.purpose(), references);
  }

  private void flush() {
    try {
      batches.flush();
    } catch (ConstraintViolationException raced) {
      throw DomainException.of(SigningProblem.SIGNING_IN_PROGRESS);
    }
  }
}
