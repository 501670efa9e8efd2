package vn.hocbaso.local.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of one service and whom each speaks for. */
final class Tokens {

  static final Duration LIFE = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Holder> holders = new ConcurrentHashMap<>();

  Tokens(Clock clock) {
    this.clock = clock;
  }

  String issue(String name) {
    String token = Requests.secret();
    holders.put(token, new Holder(name, clock.instant().plus(LIFE)));
    return token;
  }

  /** Whom the call's token speaks for. */
  String require(Call call) {
    Holder holder = holders.get(call.bearer());
    if (holder == null || !clock.instant().isBefore(holder.end())) {
      throw new Refusal(401, "invalid_token", "The access token is expired or unknown");
    }
    return holder.name();
  }

  private record Holder(String name, Instant end) {}
}
