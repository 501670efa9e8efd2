package vn.hocbaso.gradebook.plan;

import java.util.Optional;
import vn.hocbaso.assessment.PrincipalDecision;
import vn.hocbaso.assessment.secondary.Level;

/**
 * What the principal decided where the rules leave it open.
 *
 * @param promotion whether the student moves up
 * @param learning the learning level of the year of a student with too few marked subjects
 */
public record Decisions(Optional<PrincipalDecision> promotion, Optional<LevelDecision> learning) {

  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(Optional.empty(), Optional.empty());

  /** A learning level with the principal's reason. */
  public record LevelDecision(Level level, String reason) {}
}
