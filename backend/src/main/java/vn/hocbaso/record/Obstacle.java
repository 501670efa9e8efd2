package vn.hocbaso.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Texts;

/**
 * What stands in the way of the next signature.
 *
 * @param arguments values for its text
 */
record Obstacle(RecordProblem problem, List<Object> arguments) {

  static Optional<Obstacle> of(RecordProblem problem) {
    return Optional.of(new Obstacle(problem, List.of()));
  }

  DomainException refusal() {
    return DomainException.of(problem, arguments.toArray());
  }

  /** Why, and what to do; for people. */
  String words(Locale language) {
    return Texts.problem(language, problem.name() + ".title", arguments)
        + ". "
        + Texts.problem(language, problem.name() + ".detail", arguments);
  }
}
