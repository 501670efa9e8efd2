package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.ProviderApproval;

/** Decides what a run does next, from what the database says; also the run's sign of life. */
@ApplicationScoped
class NextStep {

  private final Leases leases;
  private final StoredItems items;
  private final CurrentOrder current;
  private final OrderParts parts;
  private final Clock clock;

  NextStep(Leases leases, StoredItems items, CurrentOrder current, OrderParts parts, Clock clock) {
    this.leases = leases;
    this.items = items;
    this.current = current;
    this.parts = parts;
    this.clock = clock;
  }

  /** What to do. */
  sealed interface Step {

    /** Make a signed document of a value that is there. */
    record Complete(StoredKey item) implements Step {}

    /** Make signed documents of all of these values, under one timestamp. */
    record Together(List<StoredKey> items) implements Step {}

    /** Ask the provider. */
    record Ask(AskProvider.Question question) implements Step {}

    /** Look again. */
    record Again() implements Step {}

    /** Nothing before that moment. */
    record Later(Instant at) implements Step {}

    /** Nothing any more. */
    record Nothing() implements Step {}
  }

  /** Needs a transaction. */
  Step next(Run run) {
    return leases.renewed(run).map(batch -> next(run, batch)).orElseGet(Step.Nothing::new);
  }

  private Step next(Run run, SigningBatch batch) {
    Optional<StoredKey> signed = items.firstSigned(batch.key());
    if (signed.isPresent() && !current.together()) {
      return new Step.Complete(signed.get());
    }
    Optional<Step> asking = current.of(run, batch).map(order -> ask(batch, order));
    return asking.orElseGet(() -> signed.map(any -> together(batch)).orElseGet(() -> retry(batch)));
  }

  /** The timestamp comes after the last value of the batch. */
  private Step together(SigningBatch batch) {
    return new Step.Together(items.signed(batch.key(), CompleteTogether.LARGEST));
  }

  /** An order that nobody took, or whose values nobody brought, ends by our clock. */
  private Step ask(SigningBatch batch, StoredOrder order) {
    Instant now = clock.instant();
    boolean endsHere = order.ticket().isEmpty() || current.approved(batch, ProviderApproval.DESK);
    if (endsHere && order.expiresAt().isBefore(now)) {
      order.end(OrderEnd.EXPIRED, now);
      return new Step.Again();
    }
    if (order.askAt().isAfter(now)) {
      return new Step.Later(order.askAt());
    }
    return new Step.Ask(
        new AskProvider.Question(batch.provider(), parts.asked(batch, order), order.ticket()));
  }

  private Step retry(SigningBatch batch) {
    Optional<Instant> at = batch.retryAt();
    if (at.isEmpty()) {
      return new Step.Nothing();
    }
    if (at.get().isAfter(clock.instant())) {
      return new Step.Later(at.get());
    }
    batch.retriesNow();
    items.retrySigned(batch.key());
    return new Step.Again();
  }
}
