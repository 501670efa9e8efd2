package vn.hocbaso.record;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which checks were made and how they went. A check that is made of several signatures or files has
 * passed only if it passed each time: what one of them left open, another cannot close.
 */
final class CheckResults {

  private final Map<VerificationCheck, Boolean> passed = new EnumMap<>(VerificationCheck.class);

  /** Adds a result; one that failed stays failed. */
  void note(VerificationCheck check, boolean ok) {
    passed.merge(check, ok, Boolean::logicalAnd);
  }

  /** The failure that explains the answer best. */
  Optional<VerificationCheck> firstFailure() {
    return made().filter(check -> !passed(check)).findFirst();
  }

  /** The checks that were made, in their order. */
  Stream<VerificationCheck> made() {
    return Arrays.stream(VerificationCheck.values()).filter(passed::containsKey);
  }

  /** Whether a check was made and passed. */
  boolean passed(VerificationCheck check) {
    return Boolean.TRUE.equals(passed.get(check));
  }
}
