package vn.hocbaso.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every fault of a request that only the domain can see, so that a person mends them in one go. The
 * answer has the code of the first; each stands in the violations with the part that it is about.
 */
public final class Faults {

  private final List<Violation> violations = new ArrayList<>();
  private @Nullable DomainException first;

  /**
   * Adds a fault.
   *
   * @param pointer JSON pointer (RFC 6901) to the faulty part of the body
   * @param arguments fill the text of the problem
   */
  public Faults add(String pointer, ProblemType type, Object... arguments) {
    if (first == null) {
      first = DomainException.of(type, arguments);
    }
    violations.add(new Violation(pointer, type.name(), List.of(arguments)));
    return this;
  }

  /** Refuses the request if there is any fault. */
  public void requireNone() {
    if (first != null) {
      throw first.withViolations(violations);
    }
  }
}
