package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.provider.SigningChannel;

/** Gives a batch to a run that holds the key which the PIN opened. */
@ApplicationScoped
class AuthoriseWithPin {

  private final ClaimBatch claim;
  private final Leases leases;
  private final BatchRunner runner;

  AuthoriseWithPin(ClaimBatch claim, Leases leases, BatchRunner runner) {
    this.claim = claim;
    this.leases = leases;
    this.runner = runner;
  }

  /** The channel is closed when the run ends, or here if there is nothing to do. */
  void authorise(StoredKey batch, String openedBy, SignerKey present, SigningChannel opened) {
    Run run = Run.with(batch, opened);
    boolean handedOver = false;
    try {
      if (QuarkusTransaction.requiringNew().call(() -> claimed(run, openedBy, present))) {
        runner.start(run);
        handedOver = true;
      }
    } finally {
      if (!handedOver) {
        opened.close();
      }
    }
  }

  private boolean claimed(Run run, String openedBy, SignerKey present) {
    Optional<SigningBatch> taken = claim.taken(run.batch(), openedBy, Optional.of(present), true);
    taken.ifPresent(batch -> leases.give(batch, run));
    return taken.isPresent();
  }
}
