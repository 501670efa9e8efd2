package vn.hocbaso.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of the transaction under way. They join the chain at its very end: the chain's head is
 * one row per school that everybody needs, so it is taken last, when no other lock will be asked
 * for, and held only as long as the commit takes.
 */
@ApplicationScoped
class PendingEvents {

  private final TransactionSynchronizationRegistry transaction;
  private final ChainWriter writer;

  @Inject
  PendingEvents(TransactionSynchronizationRegistry transaction, ChainWriter writer) {
    this.transaction = transaction;
    this.writer = writer;
  }

  void add(AuditEvent event) {
    Collected collected = (Collected) transaction.getResource(PendingEvents.class);
    if (collected == null) {
      writer.open();
      collected = new Collected(new ArrayList<>(), writer);
      transaction.putResource(PendingEvents.class, collected);
      transaction.registerInterposedSynchronization(collected);
    }
    collected.events().add(event);
  }

  private record Collected(List<AuditEvent> events, ChainWriter writer) implements Synchronization {

    @Override
    public void beforeCompletion() {
      writer.write(events);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
