package vn.hocbaso.gradebook.result;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.assessment.PrimaryPromotion;
import vn.hocbaso.assessment.PrimaryPromotions;
import vn.hocbaso.assessment.PrincipalDecision;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.SupplementaryAssessment;
import vn.hocbaso.assessment.YearEnd;
import vn.hocbaso.assessment.YearOutcome;
import vn.hocbaso.assessment.YearValues;

/** Computes where a primary student stands after the year and its supplementary assessment. */
public final class PrimarySupplements {

  private PrimarySupplements() {}

  /**
   * The columns that a student is assessed in again, none for one who has completed the year.
   *
   * @param year stored values of the year's book, by column code
   * @return empty while the year has no result
   */
  public static Optional<Set<String>> columns(Programme programme, Map<String, String> year) {
    YearValues values = PrimaryResults.yearValues(programme, year);
    return YearEnd.assess(programme, values) instanceof YearOutcome.Decided
        ? Optional.of(SupplementaryAssessment.columns(programme, values))
        : Optional.empty();
  }

  /**
   * Where the student stands. What is still to be assessed again is awaited: half of it does not
   * make a second "Chưa hoàn thành".
   *
   * @param renewed stored values of the supplementary assessment, by column code; those in columns
   *     that the student is no longer assessed in again count for nothing
   */
  public static StudentResult.PrimarySupplement of(
      Programme programme,
      Map<String, String> year,
      Map<String, String> renewed,
      Optional<PrincipalDecision> decision) {
    YearValues original = PrimaryResults.yearValues(programme, year);
    Set<String> again = columns(programme, year).orElse(Set.of());
    Map<String, String> counted = new HashMap<>(renewed);
    counted.keySet().retainAll(again);
    int awaited = again.size() - counted.size();
    Optional<YearOutcome> outcome =
        again.isEmpty() || awaited > 0
            ? Optional.empty()
            : Optional.of(
                SupplementaryAssessment.assess(
                    programme, original, PrimaryResults.yearValues(programme, counted)));
    PrimaryPromotion promotion =
        PrimaryPromotions.of(YearEnd.assess(programme, original), outcome, decision);
    return result(promotion, outcome, new Told(awaited, changes(programme, year, counted)));
  }

  /** What is told of an assessment besides its outcome. */
  private record Told(int awaited, List<Change> changes) {}

  /** A value of the year and the one that counts in its place. */
  private record Change(AssessmentColumn column, String original, String renewed) {}

  private static List<Change> changes(
      Programme programme, Map<String, String> year, Map<String, String> counted) {
    return programme.columns(AssessmentPeriod.YEAR_END).stream()
        .filter(column -> counted.containsKey(column.code()))
        .map(
            column ->
                new Change(
                    column,
                    year.getOrDefault(column.code(), ""),
                    counted.getOrDefault(column.code(), "")))
        .toList();
  }

  private static StudentResult.PrimarySupplement result(
      PrimaryPromotion promotion, Optional<YearOutcome> outcome, Told told) {
    OverallResult overall =
        switch (promotion) {
          case PrimaryPromotion.Completed(var result, boolean supplementary) -> result;
          case PrimaryPromotion.AwaitsSupplementary awaits -> OverallResult.NOT_COMPLETED;
          case PrimaryPromotion.AwaitsPrincipal awaits -> OverallResult.NOT_COMPLETED;
          case PrimaryPromotion.DecidedByPrincipal decided -> OverallResult.NOT_COMPLETED;
          case PrimaryPromotion.NotEnoughData missing -> null;
        };
    Label label = Wording.inBoth(language -> label(language, promotion));
    Label reason = Wording.inBoth(language -> reason(language, promotion, outcome, told));
    String code = promotion instanceof PrimaryPromotion.NotEnoughData ? null : promotion.code();
    return new StudentResult.PrimarySupplement(
        overall == null ? null : overall.code(), new Verdict(code, label, reason));
  }

  private static String label(Locale language, PrimaryPromotion promotion) {
    return switch (promotion) {
      case PrimaryPromotion.Completed(var result, boolean supplementary) ->
          result.label().in(language);
      case PrimaryPromotion.AwaitsSupplementary awaits ->
          Wording.text(language, "supplement.awaited");
      case PrimaryPromotion.AwaitsPrincipal awaits -> Wording.text(language, "principal.decides");
      case PrimaryPromotion.DecidedByPrincipal(var cause, var decision) ->
          Wording.text(
              language, decision.promoted() ? "supplement.promoted" : "supplement.notPromoted");
      case PrimaryPromotion.NotEnoughData missing -> Wording.text(language, "result.none");
    };
  }

  private static String reason(
      Locale language, PrimaryPromotion promotion, Optional<YearOutcome> outcome, Told told) {
    String words = PrimarySentences.promotion(promotion).in(language);
    return switch (promotion) {
      case PrimaryPromotion.Completed(var result, boolean supplementary) ->
          supplementary
              ? Wording.text(language, "supplement.completed", changes(language, told))
              : Wording.text(language, "supplement.notNeeded");
      case PrimaryPromotion.AwaitsSupplementary awaits ->
          words + " " + Wording.text(language, "supplement.still", told.awaited());
      case PrimaryPromotion.AwaitsPrincipal awaits -> words + " " + still(language, outcome, told);
      case PrimaryPromotion.DecidedByPrincipal decided ->
          words + " " + still(language, outcome, told);
      case PrimaryPromotion.NotEnoughData missing -> words;
    };
  }

  private static String still(Locale language, Optional<YearOutcome> outcome, Told told) {
    String because =
        outcome
            .filter(YearOutcome.Decided.class::isInstance)
            .map(YearOutcome.Decided.class::cast)
            .map(decided -> PrimarySentences.reason(decided.reason()).in(language))
            .orElse("");
    return Wording.text(language, "supplement.again", changes(language, told), because);
  }

  private static String changes(Locale language, Told told) {
    return Wording.list(
        language,
        told.changes(),
        (in, change) ->
            Wording.text(
                in,
                change.column().of() instanceof AssessmentColumn.MarkOf
                    ? "supplement.mark"
                    : "supplement.level",
                change.column().label().in(in),
                change.original(),
                change.renewed()));
  }
}
