package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;

/** Which run works on which class. Every method needs a transaction. */
@ApplicationScoped
class Claims {

  /** A class whose work dies with its process would otherwise be tried for ever. */
  private static final int MOST_ATTEMPTS = 3;

  private final ClosingClasses classes;
  private final ClosingSettings settings;
  private final Clock clock;

  @Inject
  Claims(ClosingClasses classes, ClosingSettings settings, Clock clock) {
    this.classes = classes;
    this.settings = settings;
    this.clock = clock;
  }

  /** A class that a run has taken, or, when it was tried too often, given up. */
  record Claim(ClosingClass.Key key, UUID run) {}

  /** Takes the next class that waits; empty when none does. */
  Optional<Claim> next() {
    Instant now = clock.instant();
    return classes.next(now).map(waiting -> take(waiting, now));
  }

  /** The class under its lock, if it is still the run's. */
  Optional<ClosingClass> held(Claim claim) {
    return classes
        .locked(claim.key())
        .filter(taken -> taken.waits() && taken.claimedBy(claim.run()));
  }

  private Claim take(ClosingClass waiting, Instant now) {
    UUID run = UUID.randomUUID();
    if (waiting.attempts() >= MOST_ATTEMPTS) {
      waiting.refused(Refusal.of(DomainException.of(ClosingProblem.CLOSING_FAILED)), now);
    } else {
      waiting.claim(run, now.plus(settings.claim()));
    }
    return new Claim(waiting.key(), run);
  }
}
