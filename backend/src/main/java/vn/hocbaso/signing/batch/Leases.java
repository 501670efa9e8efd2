package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Which run works on a batch. Every method needs a transaction and takes the batch's row lock, so
 * two runs never believe at once that the batch is theirs.
 */
@ApplicationScoped
class Leases {

  private final StoredBatches batches;
  private final SigningSettings settings;
  private final Clock clock;

  Leases(StoredBatches batches, SigningSettings settings, Clock clock) {
    this.batches = batches;
    this.settings = settings;
    this.clock = clock;
  }

  /** Gives a batch that is locked and idle to the run. */
  void give(SigningBatch batch, Run run) {
    batch.claim(run.id(), clock.instant().plus(settings.lease()));
  }

  /** Gives the batch to the run; false when another run lives. */
  boolean takeIdle(Run run) {
    SigningBatch batch = batches.requireLocked(run.batch());
    boolean idle = !batch.running(clock.instant());
    if (idle) {
      give(batch, run);
    }
    return idle;
  }

  /** The batch under its lock, if it is still the run's, with a sign of life. */
  Optional<SigningBatch> renewed(Run run) {
    Instant until = clock.instant().plus(settings.lease());
    Optional<SigningBatch> held = held(run);
    held.ifPresent(batch -> batch.renew(until));
    return held;
  }

  /** How long a lease lasts without a sign of life. */
  Duration length() {
    return settings.lease();
  }

  /** How often a run that waits for its turn has to give a sign of life. */
  Duration signOfLife() {
    return settings.lease().dividedBy(3);
  }

  /** The batch under its lock, if it is still the run's. */
  Optional<SigningBatch> held(Run run) {
    return Optional.of(batches.requireLocked(run.batch()))
        .filter(batch -> batch.leasedTo(run.id()));
  }

  /** The run ends. */
  void release(Run run) {
    held(run).ifPresent(SigningBatch::release);
  }
}
