package vn.hocbaso.assessment;

import java.util.Optional;
import java.util.Set;

/**
 * The conditions of one overall result: every level, every trait and every year-end test must
 * satisfy its part.
 */
record ResultRule(
    OverallResult result,
    Set<SubjectLevel> levels,
    Set<TraitLevel> traits,
    int minimumMark,
    Optional<Award> award) {

  ResultRule {
    levels = Set.copyOf(levels);
    traits = Set.copyOf(traits);
  }
}
