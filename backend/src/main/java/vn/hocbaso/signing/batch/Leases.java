package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * Which run works on a batch. Every method needs a transaction and takes the batch's row lock, so
 * two runs never believe at once that the batch is theirs.
 */
@ApplicationScoped
class Leases {

  private final StoredBatches batches;
  private final StoredItems items;
  private final SigningSettings settings;
  private final Clock clock;

  Leases(StoredBatches batches, StoredItems items, SigningSettings settings, Clock clock) {
    this.batches = batches;
    this.items = items;
    this.settings = settings;
    this.clock = clock;
  }

  /** Gives the batch to the run, failed documents included; false when another run lives. */
  boolean claim(StoredKey key, UUID run) {
    Instant now = clock.instant();
    SigningBatch batch = batches.requireLocked(key);
    if (batch.running(now)) {
      return false;
    }
    items.retryFailed(key);
    if (items.firstWaiting(key).isEmpty()) {
      return false;
    }
    batch.claim(run, now, now.plus(settings.lease()));
    return true;
  }

  /** The next document, if the batch is still the run's; also the sign of life. */
  Optional<StoredKey> next(StoredKey key, UUID run) {
    return held(key, run)
        .flatMap(
            batch -> {
              batch.renew(clock.instant().plus(settings.lease()));
              return items.firstWaiting(key);
            });
  }

  /** How often a run that waits for its turn has to give a sign of life. */
  Duration signOfLife() {
    return settings.lease().dividedBy(3);
  }

  /** The batch under its lock, if it is still the run's. */
  Optional<SigningBatch> held(StoredKey key, UUID run) {
    return Optional.of(batches.requireLocked(key)).filter(batch -> batch.leasedTo(run));
  }

  /** The run ends. */
  void release(StoredKey key, UUID run) {
    held(key, run).ifPresent(SigningBatch::release);
  }
}
