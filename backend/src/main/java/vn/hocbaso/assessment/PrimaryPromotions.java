package vn.hocbaso.assessment;

import java.util.Optional;

/** Follows a primary student from the result of the year to the next class (TT27/2020, Art. 11). */
public final class PrimaryPromotions {

  private PrimaryPromotions() {}

  /**
   * Where the student stands. A supplementary assessment counts only after a CHT, and the
   * principal's decision only after a second one.
   *
   * @param supplementary the outcome of {@link SupplementaryAssessment}, once it has taken place
   */
  public static PrimaryPromotion of(
      YearOutcome year, Optional<YearOutcome> supplementary, Optional<PrincipalDecision> decision) {
    return switch (year) {
      case YearOutcome.NotEnoughData(var missing, var warnings) ->
          new PrimaryPromotion.NotEnoughData(missing);
      case YearOutcome.Decided decided when completes(decided) ->
          new PrimaryPromotion.Completed(decided.result(), false);
      case YearOutcome.Decided decided ->
          supplementary
              .map(outcome -> afterSupplementary(outcome, decision))
              .orElseGet(() -> new PrimaryPromotion.AwaitsSupplementary(decided.reason()));
    };
  }

  /** Where a student stands who is exempt from all assessment (TT27/2020, Art. 8). */
  public static PrimaryPromotion ofUnassessed(Optional<PrincipalDecision> decision) {
    return principal(PrimaryPromotion.Cause.NOT_ASSESSED, decision);
  }

  private static PrimaryPromotion afterSupplementary(
      YearOutcome outcome, Optional<PrincipalDecision> decision) {
    return switch (outcome) {
      case YearOutcome.NotEnoughData(var missing, var warnings) ->
          new PrimaryPromotion.NotEnoughData(missing);
      case YearOutcome.Decided decided when completes(decided) ->
          new PrimaryPromotion.Completed(decided.result(), true);
      case YearOutcome.Decided decided ->
          principal(PrimaryPromotion.Cause.SUPPLEMENTARY_NOT_COMPLETED, decision);
    };
  }

  private static PrimaryPromotion principal(
      PrimaryPromotion.Cause cause, Optional<PrincipalDecision> decision) {
    return decision
        .<PrimaryPromotion>map(made -> new PrimaryPromotion.DecidedByPrincipal(cause, made))
        .orElseGet(() -> new PrimaryPromotion.AwaitsPrincipal(cause));
  }

  private static boolean completes(YearOutcome.Decided decided) {
    return decided.completion() == Completion.COMPLETED;
  }
}
