package vn.hocbaso.platform.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of the domain: something was refused, nothing was changed. The transaction in
 * which it is thrown rolls back.
 */
public final class DomainException extends RuntimeException {

  private final transient ProblemType type;
  private final transient List<Object> arguments;
  private final transient List<Violation> violations;
  private final transient @Nullable Object present;
  private final transient @Nullable Duration retryAfter;

  private DomainException(
      ProblemType type,
      List<Object> arguments,
      List<Violation> violations,
      @Nullable Object present,
      @Nullable Duration retryAfter) {
    super(type.name());
    this.type = type;
    this.arguments = arguments;
    this.violations = violations;
    this.present = present;
    this.retryAfter = retryAfter;
  }

  /**
   * A refusal with the values that its text mentions.
   *
   * @param arguments fill {0}, {1}, … of the detail text, in order
   */
  public static DomainException of(ProblemType type, Object... arguments) {
    return new DomainException(type, List.of(arguments), List.of(), null, null);
  }

  /** The same refusal with every fault found, so that a person mends them in one go. */
  public DomainException withViolations(List<Violation> found) {
    return new DomainException(type, arguments, List.copyOf(found), present, retryAfter);
  }

  /** The same refusal with the present state of the resource, for a caller that was behind. */
  public DomainException withPresent(Object state) {
    return new DomainException(type, arguments, violations, state, retryAfter);
  }

  /** The same refusal with the time after which the same request may pass. */
  public DomainException withRetryAfter(Duration time) {
    return new DomainException(type, arguments, violations, present, time);
  }

  /** What kind of refusal this is. */
  public ProblemType type() {
    return type;
  }

  /** The values for the detail text. */
  public List<Object> arguments() {
    return arguments;
  }

  /** Every single fault, possibly none. */
  public List<Violation> violations() {
    return violations;
  }

  /** The present state of the resource, when the caller's was stale. */
  public @Nullable Object present() {
    return present;
  }

  /** After which time the same request may pass, when that is known. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
