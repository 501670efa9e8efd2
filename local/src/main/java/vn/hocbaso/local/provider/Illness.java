package vn.hocbaso.local.provider;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who gets which misbehaviour: everybody or a single user, everywhere or in one operation. */
final class Illness {

  private static final Duration LATEST = Duration.ofSeconds(30);

  private final Map<Place, Misbehaviour> kinds = new HashMap<>();

  /**
   * Where it hurts.
   *
   * @param user empty for everybody
   * @param operation last segment of its path; empty for all
   */
  record Place(String user, String operation) {}

  synchronized void set(Place place, Misbehaviour kind) {
    if (kind == Misbehaviour.NONE) {
      kinds.remove(place);
    } else {
      kinds.put(place, kind);
    }
    notifyAll();
  }

  /**
   * The misbehaviour that fits best: a user's own before everybody's, an operation's before all.
   */
  synchronized Misbehaviour of(Place place) {
    return Stream.of(
            place, new Place("", place.operation()), new Place(place.user(), ""), new Place("", ""))
        .flatMap(one -> Stream.ofNullable(kinds.get(one)))
        .findFirst()
        .orElse(Misbehaviour.NONE);
  }

  synchronized Map<Place, Misbehaviour> all() {
    return Map.copyOf(kinds);
  }

  /** All is well again. */
  synchronized void cure() {
    kinds.clear();
    notifyAll();
  }

  /** Returns when answers in this place are late no longer. */
  synchronized void awaitPunctuality(Place place) throws InterruptedException {
    long end = System.nanoTime() + LATEST.toNanos();
    for (long left = LATEST.toMillis(); left > 0 && of(place) == Misbehaviour.LATE; ) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
  }
}
