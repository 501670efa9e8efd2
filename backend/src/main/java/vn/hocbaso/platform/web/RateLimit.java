package vn.hocbaso.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * Bounds what one network address may ask without an account. Each copy of the service counts for
 * itself: the bound keeps anybody from trying codes or burning processor time, and need not be
 * exact.
 */
@ApplicationScoped
public class RateLimit {

  private static final int ADDRESSES = 100_000;

  /** What is counted apart. */
  public enum Kind {
    /** A cheap question; a school behind one address may ask for a whole class. */
    LOOK_UP,
    /** A file to be checked, which costs processor time. */
    FILE
  }

  private record Key(Kind kind, String address) {}

  private final RequestContext request;
  private final LoadingCache<Key, Bucket> buckets;

  /**
   * Sets the bounds per network address and minute.
   *
   * @param lookUps cheap questions, 120 unless configured
   * @param files files to be checked, 30 unless configured
   */
  @Inject
  RateLimit(
      RequestContext request,
      @ConfigProperty(name = "hocba.public.look-ups-per-minute", defaultValue = "120") int lookUps,
      @ConfigProperty(name = "hocba.public.files-per-minute", defaultValue = "30") int files) {
    this.request = request;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(
                key ->
                    switch (key.kind()) {
                      case LOOK_UP -> bucket(lookUps);
                      case FILE -> bucket(files);
                    });
  }

  /**
   * Counts one request of the caller's address.
   *
   * @throws DomainException {@code TOO_MANY_REQUESTS} beyond the bound
   */
  public void count(Kind kind) {
    ConsumptionProbe probe =
        buckets.get(new Key(kind, request.callerAddress())).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw DomainException.of(PlatformProblem.TOO_MANY_REQUESTS)
          .withRetryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
