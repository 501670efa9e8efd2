package vn.hocbaso.platform.once;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * A request as its sender knows it.
 *
 * @param account whose request it is; the keys of two accounts never meet
 * @param key value of the {@code Idempotency-Key} header, null when it was sent without
 * @param content operation, place and body: what must be the same whenever the key is the same
 */
public record SentRequest(String account, @Nullable String key, Object content) {

  private static final int LONGEST_KEY = 255;

  /**
   * Checks the key.
   *
   * @throws DomainException {@code IDEMPOTENCY_KEY_INVALID} for a key that is empty, longer than
   *     255 characters, or not of visible ASCII
   */
  public SentRequest {
    if (key != null && !isUsable(key)) {
      throw DomainException.of(PlatformProblem.IDEMPOTENCY_KEY_INVALID, LONGEST_KEY);
    }
  }

  private static boolean isUsable(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST_KEY
        && key.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
