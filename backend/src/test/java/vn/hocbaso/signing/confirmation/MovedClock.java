package vn.hocbaso.signing.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's time until it is moved ahead. */
final class MovedClock extends Clock {

  private Duration ahead = Duration.ZERO;

  void move(Duration more) {
    ahead = ahead.plus(more);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
