package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.hocbaso.platform.job.JobQueue;
import vn.hocbaso.signing.SignerKey;

/** Opens an order that the signer approves on the telephone or at the desk. */
@ApplicationScoped
class AuthoriseElsewhere {

  private final ClaimBatch claim;
  private final OpenOrder openOrder;
  private final JobQueue queue;
  private final Clock clock;

  AuthoriseElsewhere(ClaimBatch claim, OpenOrder openOrder, JobQueue queue, Clock clock) {
    this.claim = claim;
    this.openOrder = openOrder;
    this.queue = queue;
    this.clock = clock;
  }

  void authorise(StoredKey batch, String openedBy, Optional<SignerKey> present, int largestOrder) {
    boolean opened =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Optional<SigningBatch> taken = claim.taken(batch, openedBy, present, false);
                  taken.ifPresent(one -> openOrder.open(one, largestOrder));
                  return taken.isPresent();
                });
    if (opened) {
      queue.wake(BatchJob.NAME, batch.text(), clock.instant());
    }
  }
}
