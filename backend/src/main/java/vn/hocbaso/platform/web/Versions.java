package vn.hocbaso.platform.web;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * Row versions as strong entity tags (RFC 9110 section 8.8.3): version 7 travels as {@code "7"}.
 */
public final class Versions {

  private static final int LONGEST_NUMBER = 18;

  private Versions() {}

  /** The entity tag of a version. */
  public static String entityTag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that a change is based on.
   *
   * @param ifMatch value of the If-Match header
   * @throws DomainException {@code VERSION_REQUIRED} without the header; {@code STALE_VERSION} for
   *     a value that this service never gave out, {@code *} and weak tags included, because a
   *     change that fits any version could overwrite unseen work
   */
  public static long required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw DomainException.of(PlatformProblem.VERSION_REQUIRED);
    }
    String tag = ifMatch.strip();
    String digits = tag.length() > 2 ? tag.substring(1, tag.length() - 1) : "";
    boolean ours =
        tag.startsWith("\"")
            && tag.endsWith("\"")
            && !digits.isEmpty()
            && digits.length() <= LONGEST_NUMBER
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && (digits.length() == 1 || digits.charAt(0) != '0');
    if (!ours) {
      throw DomainException.of(PlatformProblem.STALE_VERSION);
    }
    return Long.parseLong(digits);
  }

  /**
   * Refuses a change that is based on another version than the present one.
   *
   * @throws DomainException {@code STALE_VERSION} carrying {@code present}
   */
  public static void requireSame(long based, long current, Object present) {
    if (based != current) {
      throw DomainException.of(PlatformProblem.STALE_VERSION).withPresent(present);
    }
  }
}
