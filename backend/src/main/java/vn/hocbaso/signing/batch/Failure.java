package vn.hocbaso.signing.batch;

import java.util.Set;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** Why a document was not signed, in the form that is stored. */
record Failure(String code, String... arguments) {

  /** What somebody else did not answer; asking again later helps. */
  private static final Set<String> PASSING =
      Set.of(
          SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE.name(),
          SigningProblem.SIGNING_REVOCATION_UNKNOWN.name());

  static Failure of(SigningProblem problem) {
    return new Failure(problem.name());
  }

  static Failure of(DomainException refused) {
    return new Failure(
        refused.type().name(),
        refused.arguments().stream().map(String::valueOf).toArray(String[]::new));
  }

  /** Whether it passes by itself. */
  boolean passing() {
    return PASSING.contains(code);
  }
}
