package vn.hocbaso.platform.problem;

/**
 * A kind of failure that callers can tell apart. Each capability has one enum that implements this;
 * its constants are stable names that clients may rely on.
 *
 * <p>The texts of a code are the keys {@code CODE.title} and {@code CODE.detail} of the bundles
 * {@code problems} or {@code exchange}; the detail is a {@link java.text.MessageFormat} pattern
 * that receives the arguments of the {@link DomainException}.
 */
public interface ProblemType {

  /** Stable upper-case name, unique in the whole service; an enum gives it by {@code name()}. */
  String name();

  /** HTTP status that the answer carries. */
  int status();
}
