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
  private final Map<VerificationCheck, VerificationReason> reasons =
      new EnumMap<>(VerificationCheck.class);

  /** Adds a check that passed; one that failed before stays failed. */
  void pass(VerificationCheck check) {
    passed.putIfAbsent(check, true);
  }

  /** Adds a check that failed; the first reason is kept. */
  void fail(VerificationCheck check, VerificationReason reason) {
    passed.put(check, false);
    reasons.putIfAbsent(check, reason);
  }

  /** Adds a result. */
  void note(VerificationCheck check, boolean ok, VerificationReason otherwise) {
    if (ok) {
      pass(check);
    } else {
      fail(check, otherwise);
    }
  }

  /** Why a check failed. */
  Optional<VerificationReason> reason(VerificationCheck check) {
    return Optional.ofNullable(reasons.get(check));
  }

  /** The failure that explains the answer best. */
  Optional<VerificationCheck> firstFailure() {
    return made().filter(check -> !passed(check)).findFirst();
  }

  /**
   * The failure that decides the answer. A fault outweighs missing knowledge: an answer that comes
   * later cannot mend the file.
   */
  Optional<VerificationCheck> decisive() {
    return made()
        .filter(check -> !passed(check) && !check.isOpen())
        .findFirst()
        .or(this::firstFailure);
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
