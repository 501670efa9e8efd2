package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.SigningSettings;

/** Until when a batch may wait for its first authorisation. */
@ApplicationScoped
class BatchExpiry {

  private final StoredBatches batches;
  private final SigningSettings settings;
  private final Clock clock;

  BatchExpiry(StoredBatches batches, SigningSettings settings, Clock clock) {
    this.batches = batches;
    this.settings = settings;
    this.clock = clock;
  }

  /** Batches opened before this moment and never authorised have expired. */
  Instant latestOpening() {
    return clock.instant().minus(settings.authorisationWindow());
  }

  /**
   * The person's batch.
   *
   * @throws DomainException {@code SIGNING_BATCH_UNKNOWN} or {@code SIGNING_BATCH_EXPIRED}
   */
  SigningBatch requireInTime(StoredKey key, String openedBy) {
    SigningBatch batch = batches.require(key);
    if (!batch.openedBy().equals(openedBy)) {
      throw StoredBatches.unknown();
    }
    if (expired(batch)) {
      throw DomainException.of(SigningProblem.SIGNING_BATCH_EXPIRED);
    }
    return batch;
  }

  boolean expired(SigningBatch batch) {
    return batch.abandonedSince(latestOpening());
  }
}
