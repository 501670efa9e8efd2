package vn.hocbaso.local.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test puts forward. */
final class MovableClock extends Clock {

  private final Clock base;
  private volatile Duration ahead = Duration.ZERO;

  MovableClock(Clock base) {
    this.base = base;
  }

  void move(Duration by) {
    ahead = ahead.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead);
  }
}
