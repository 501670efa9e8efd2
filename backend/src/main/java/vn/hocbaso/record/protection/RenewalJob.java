package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.platform.job.DurableJob;

/** Renews what ages in one school, part by part. */
@ApplicationScoped
class RenewalJob implements DurableJob {

  static final String NAME = "record-renewal";

  /** After that others have their turn. */
  private static final Duration TURN = Duration.ofMinutes(2);

  private final RenewPart part;
  private final StoredProtections stored;
  private final Ageing ageing;
  private final Clock clock;

  RenewalJob(RenewPart part, StoredProtections stored, Ageing ageing, Clock clock) {
    this.part = part;
    this.stored = stored;
    this.ageing = ageing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(String instance) {
    UUID school = UUID.fromString(instance);
    Instant end = clock.instant().plus(TURN);
    while (part.next(school)) {
      if (clock.instant().isAfter(end)) {
        return Optional.of(clock.instant());
      }
    }
    return QuarkusTransaction.requiringNew().call(() -> stored.nextTry(school, ageing.bounds()));
  }
}
