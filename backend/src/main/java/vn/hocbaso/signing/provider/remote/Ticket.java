package vn.hocbaso.signing.provider.remote;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.OrderProgress.Ended;
import vn.hocbaso.signing.provider.OrderProgress.Reason;
import vn.hocbaso.signing.provider.OrderProgress.Waiting;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/**
 * What the database keeps of an order that waits. Only the provider's names: with them alone nobody
 * can sign, as each call also needs our own account there.
 *
 * @param step what is waited for
 * @param id the provider's name for that
 * @param expiresAt when the signer's time is over
 */
public record Ticket(Step step, String id, Instant expiresAt) {

  private static final int LONGEST = 2_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Clocks differ, and an approval in the last second still has to be fetched. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  /** What an order can wait for. */
  public enum Step {
    /** The signer's decision. */
    DECISION,
    /** The values of an approved order. */
    VALUES
  }

  /** Reads a ticket that was written by {@link #waiting}. */
  public static Ticket read(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a ticket of this provider");
    }
    return new Ticket(
        Step.valueOf(parts[0]),
        URLDecoder.decode(parts[1], StandardCharsets.UTF_8),
        Instant.parse(parts[2]));
  }

  /** The same, waiting for the next step. */
  public Ticket next(Step next, String nextId) {
    return new Ticket(next, nextId, expiresAt);
  }

  /** The order waits, unless the time is long over. */
  public OrderProgress waiting(Clock clock) {
    if (clock.instant().isAfter(expiresAt.plus(GRACE))) {
      return new Ended(Reason.EXPIRED);
    }
    String text =
        String.join(
            " ", step.name(), URLEncoder.encode(id, StandardCharsets.UTF_8), expiresAt.toString());
    if (text.length() > LONGEST) {
      throw new ProviderUnavailableException("the provider's transaction code is too long");
    }
    return new Waiting(text, PAUSE, expiresAt);
  }
}
