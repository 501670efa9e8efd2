package vn.hocbaso.gradebook.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.SubjectLevel;
import vn.hocbaso.assessment.TraitLevel;
import vn.hocbaso.assessment.YearEnd;
import vn.hocbaso.assessment.YearOutcome;
import vn.hocbaso.assessment.YearValues;

/** Computes the result of a student from the values of the grade book. */
public final class StudentResults {

  private StudentResults() {}

  /**
   * The result of a student.
   *
   * @param values stored values by column code, without empty cells
   */
  public static StudentResult of(Programme programme, Map<String, String> values) {
    return switch (YearEnd.assess(programme, yearValues(programme, values))) {
      case YearOutcome.NotEnoughData missing ->
          new StudentResult(
              null,
              Sentences.notEnoughData(),
              Sentences.missing(missing.missing().size()),
              null,
              null,
              missing.warnings().stream().map(Sentences::warning).toList());
      case YearOutcome.Decided decided ->
          new StudentResult(
              decided.result(),
              decided.result().label(),
              Sentences.reason(decided.reason()),
              decided.completion(),
              decided.award().orElse(null),
              decided.warnings().stream().map(Sentences::warning).toList());
    };
  }

  private static YearValues yearValues(Programme programme, Map<String, String> values) {
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
