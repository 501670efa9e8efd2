package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.signing.DeskOrder;
import vn.hocbaso.signing.provider.SigningOrder;

/** Gives out the hashes of an order that is signed at the desk, and takes the values. */
@ApplicationScoped
class DeskDoor {

  private final DeskBatches desk;
  private final Answers answers;
  private final JobQueue queue;
  private final AuditTrail trail;
  private final Clock clock;

  DeskDoor(DeskBatches desk, Answers answers, JobQueue queue, AuditTrail trail, Clock clock) {
    this.desk = desk;
    this.answers = answers;
    this.queue = queue;
    this.trail = trail;
    this.clock = clock;
  }

  DeskOrder order(StoredKey batch, String openedBy) {
    return QuarkusTransaction.requiringNew()
        .call(() -> shown(desk.require(batch, openedBy).asked()));
  }

  void deliver(StoredKey batch, String openedBy, UUID order, Map<UUID, byte[]> values) {
    QuarkusTransaction.requiringNew().run(() -> keep(batch, openedBy, order, values));
    queue.wake(BatchJob.NAME, batch.text(), clock.instant());
  }

  private void keep(StoredKey batch, String openedBy, UUID id, Map<UUID, byte[]> values) {
    DeskBatches.AtDesk waiting = desk.require(batch, openedBy);
    StoredOrder order = waiting.order();
    if (!order.key().id().equals(id)) {
      throw DeskBatches.gone();
    }
    if (answers.take(order, waiting.asked(), values)) {
      order.end(OrderEnd.ANSWERED, clock.instant());
    }
    trail.append(
        AuditEvent.of(batch.tenantId(), openedBy, AuditAct.SIGNING_VALUES_DELIVERED, batch.id())
            .with(Map.of("values", Integer.toString(values.size()))));
  }

  private static DeskOrder shown(SigningOrder order) {
    try {
      return new DeskOrder(
          order.id(),
          order.certificate().scheme().name(),
          order.certificate().certificate().getEncoded(),
          order.parts().stream()
              .map(part -> new DeskOrder.Hash(part.id(), part.sha256()))
              .toList());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
