package vn.hocbaso.gradebook.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.PrimaryPromotion;
import vn.hocbaso.assessment.PrimaryPromotions;
import vn.hocbaso.assessment.PrincipalDecision;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.SubjectLevel;
import vn.hocbaso.assessment.TraitLevel;
import vn.hocbaso.assessment.YearEnd;
import vn.hocbaso.assessment.YearOutcome;
import vn.hocbaso.assessment.YearValues;

/** Computes the result of a student from the values of the grade book. */
public final class PrimaryResults {

  private PrimaryResults() {}

  /**
   * The result of a student.
   *
   * @param values stored values by column code, without empty cells
   */
  public static StudentResult.PrimaryYear of(Programme programme, Map<String, String> values) {
    return switch (YearEnd.assess(programme, yearValues(programme, values))) {
      case YearOutcome.NotEnoughData missing ->
          new StudentResult.PrimaryYear(
              null,
              PrimarySentences.notEnoughData(),
              PrimarySentences.missing(missing.missing().size()),
              null,
              null,
              missing.warnings().stream().map(PrimarySentences::warning).toList());
      case YearOutcome.Decided decided ->
          new StudentResult.PrimaryYear(
              decided.result(),
              decided.result().label(),
              PrimarySentences.reason(decided.reason()),
              decided.completion(),
              decided.award().orElse(null),
              decided.warnings().stream().map(PrimarySentences::warning).toList());
    };
  }

  /** The result of a student who is not assessed: whether it moves up is for the principal. */
  public static StudentResult.PrimaryUnassessed ofUnassessed(Optional<PrincipalDecision> decision) {
    PrimaryPromotion promotion = PrimaryPromotions.ofUnassessed(decision);
    Label words = PrimarySentences.promotion(promotion);
    return new StudentResult.PrimaryUnassessed(new Verdict(promotion.code(), words, words));
  }

  static YearValues yearValues(Programme programme, Map<String, String> values) {
    Map<String, SubjectLevel> levels = new HashMap<>();
    Map<String, TraitLevel> traits = new HashMap<>();
    Map<String, Integer> marks = new HashMap<>();
    for (AssessmentColumn column : programme.columns(AssessmentPeriod.YEAR_END)) {
      Optional<String> value = Optional.ofNullable(values.get(column.code()));
      switch (column.of()) {
        case AssessmentColumn.LevelOf level ->
            put(levels, level.subject().code(), value.flatMap(SubjectLevel::of));
        case AssessmentColumn.TraitLevelOf level ->
            put(traits, level.trait().code(), value.flatMap(TraitLevel::of));
        case AssessmentColumn.MarkOf mark ->
            put(marks, mark.test().code(), value.map(Integer::valueOf));
        case AssessmentColumn.CommentOn ignored -> {}
        case AssessmentColumn.CommentOnTraits ignored -> {}
      }
    }
    return new YearValues(levels, traits, marks);
  }

  private static <T> void put(Map<String, T> map, String code, Optional<T> value) {
    value.ifPresent(present -> map.put(code, present));
  }
}
