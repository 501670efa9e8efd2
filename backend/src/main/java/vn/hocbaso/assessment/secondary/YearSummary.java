package vn.hocbaso.assessment.secondary;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What promotion is decided by.
 *
 * @param learning the learning result of the year
 * @param reassessment what came of reassessed subjects, once any were registered
 * @param absences absent sessions (buổi) of the year with and without permission, counted on one
 *     session a day; empty while not counted
 */
public record YearSummary(
    AssessmentBasis basis,
    LearningOutcome learning,
    Optional<Reassessment> reassessment,
    ConductOutcome conduct,
    OptionalInt absences) {

  /** A student like most, before any reassessment. */
  public static YearSummary of(
      LearningOutcome learning, ConductOutcome conduct, OptionalInt absences) {
    return new YearSummary(
        AssessmentBasis.CURRICULUM, learning, Optional.empty(), conduct, absences);
  }

  LearningOutcome currentLearning() {
    return reassessment.map(Reassessment::learning).orElse(learning);
  }
}
