package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.curriculum.Curriculum;

/**
 * All that a regulation provides, as data.
 *
 * @param curricula by grade
 * @param awards best title first
 */
record Provisions(
    Map<Integer, Curriculum> curricula,
    MarkRules marks,
    LevelRules levels,
    ConductTable conduct,
    PromotionLimits promotion,
    List<AwardRule> awards) {

  Provisions {
    curricula = Map.copyOf(curricula);
    awards = List.copyOf(awards);
  }
}
