package vn.hocbaso.platform.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * New identifiers: UUID version 7 (RFC 9562 section 5.7), whose leading milliseconds keep an index
 * compact while the 74 random bits keep them impossible to guess.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new identifier whose time part is the clock's present millisecond. */
  public static UUID next(Clock clock) {
    long randomA = RANDOM.nextInt(1 << 12);
    long high = (clock.millis() << 16) | 0x7000L | randomA;
    long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
