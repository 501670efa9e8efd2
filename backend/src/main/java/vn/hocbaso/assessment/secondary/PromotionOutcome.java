package vn.hocbaso.assessment.secondary;

import java.util.List;
import vn.hocbaso.assessment.PrincipalDecision;

/** Whether a student moves up, and why. */
public sealed interface PromotionOutcome {

  /** The rules decide; {@code reasons} is never empty. */
  record Decided(PromotionState state, List<PromotionReason> reasons) implements PromotionOutcome {

    public Decided {
      reasons = List.copyOf(reasons);
    }
  }

  /** Chưa đủ dữ liệu; {@code gaps} is never empty. */
  record NotEnoughData(List<Gap> gaps) implements PromotionOutcome {

    public NotEnoughData {
      gaps = List.copyOf(gaps);
    }
  }

  /** Cần hiệu trưởng quyết định. */
  record PrincipalDecides(Cause cause) implements PromotionOutcome {

    /** The principal's answer. */
    public DecidedByPrincipal decide(PrincipalDecision decision) {
      return new DecidedByPrincipal(cause, decision);
    }
  }

  /** The principal has decided. */
  record DecidedByPrincipal(Cause cause, PrincipalDecision decision) implements PromotionOutcome {}

  /** Why the matter goes to the principal. */
  enum Cause {
    /** Too few subjects with averages, and the level is not decided yet. */
    NOT_CLASSIFIED,
    /** A student with a disability does not meet every condition of the others. */
    INDIVIDUAL_PLAN,
    /** A student with a disability is not assessed at all. */
    NOT_ASSESSED
  }
}
