package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;

/**
 * Keeps what a provider said of an order. Every method needs a transaction, and does nothing when
 * the order is not open, or the batch not the run's, any more.
 */
@ApplicationScoped
class Answers {

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  private final Leases leases;
  private final StoredOrders orders;
  private final OrderParts parts;
  private final Clock clock;

  Answers(Leases leases, StoredOrders orders, OrderParts parts, Clock clock) {
    this.leases = leases;
    this.orders = orders;
    this.parts = parts;
    this.clock = clock;
  }

  void keep(Run run, SigningOrder asked, OrderProgress progress) {
    switch (progress) {
      case OrderProgress.Waiting waiting ->
          open(run)
              .ifPresent(
                  order ->
                      order.waits(
                          waiting.ticket(),
                          clock.instant().plus(waiting.pause()),
                          waiting.expiresAt()));
      case OrderProgress.Signed signed ->
          open(run).ifPresent(order -> signed(run, order, asked, signed));
      case OrderProgress.Ended ended -> open(run).ifPresent(order -> ended(order, ended.reason()));
    }
  }

  /** The provider did not answer: asked again, after a pause that grows, until it expires. */
  void unanswered(Run run) {
    open(run)
        .ifPresent(
            order -> {
              Instant now = clock.instant();
              if (order.expiresAt().isBefore(now)) {
                order.end(OrderEnd.EXPIRED, now);
              } else {
                order.unanswered(now.plus(pause(order.attempts())));
              }
            });
  }

  /** All documents of the order fail; nothing was, or will be, signed. */
  void failed(Run run, OrderEnd end, Failure failure) {
    open(run)
        .ifPresent(
            order -> {
              Instant now = clock.instant();
              parts.of(order).forEach(part -> parts.failed(key(order, part.id()), failure, now));
              order.end(end, now);
            });
  }

  void ended(Run run, OrderEnd end) {
    open(run).ifPresent(order -> order.end(end, clock.instant()));
  }

  /**
   * Keeps values of an open order: those that are signatures, and notes the documents of others as
   * failed.
   *
   * @return whether nothing of the order is left
   */
  boolean take(StoredOrder order, SigningOrder asked, Map<UUID, byte[]> values) {
    Instant now = clock.instant();
    for (Part part : asked.parts()) {
      byte[] value = values.get(part.id());
      if (value == null) {
        continue;
      }
      StoredKey item = key(order, part.id());
      if (asked.isSigned(part, value)) {
        parts.signed(item, value);
      } else {
        parts.failed(item, Failure.of(SigningProblem.SIGNING_KEY_FAILED), now);
      }
    }
    List<Part> left = parts.of(order);
    return left.isEmpty();
  }

  /**
   * A slow token signs as much as its time allows: while its key is open the rest is simply ordered
   * again. Elsewhere the signer would be asked again without having wanted it.
   */
  private void signed(Run run, StoredOrder order, SigningOrder asked, OrderProgress.Signed signed) {
    take(order, asked, signed.values());
    Instant now = clock.instant();
    boolean goesOn = run.opened().isPresent() && !signed.values().isEmpty();
    if (!goesOn) {
      Failure leftOut = Failure.of(SigningProblem.SIGNING_LEFT_OUT);
      parts.of(order).forEach(part -> parts.failed(key(order, part.id()), leftOut, now));
    }
    order.end(OrderEnd.ANSWERED, now);
  }

  private void ended(StoredOrder order, OrderProgress.Reason reason) {
    Instant now = clock.instant();
    if (reason == OrderProgress.Reason.KEY_FAILED) {
      Failure failure = Failure.of(SigningProblem.SIGNING_KEY_FAILED);
      parts.of(order).forEach(part -> parts.failed(key(order, part.id()), failure, now));
    }
    order.end(OrderEnd.of(reason), now);
  }

  private Optional<StoredOrder> open(Run run) {
    return leases.held(run).flatMap(batch -> orders.open(batch.key()));
  }

  private static StoredKey key(StoredOrder order, UUID item) {
    return new StoredKey(order.key().tenantId(), item);
  }

  private static Duration pause(int attempts) {
    Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
