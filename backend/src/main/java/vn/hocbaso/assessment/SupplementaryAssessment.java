package vn.hocbaso.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The supplementary assessment (đánh giá bổ sung), normally in summer, of what kept a student from
 * "Hoàn thành" (TT27/2020, Art. 11). Its values never overwrite those of the year: both are given
 * and both remain.
 */
public final class SupplementaryAssessment {

  private SupplementaryAssessment() {}

  /**
   * The columns that are assessed again: those whose value is below "Hoàn thành". Empty when
   * nothing is.
   */
  public static Set<String> columns(Programme programme, YearValues year) {
    ResultRule least = programme.rules().results().getLast();
    Set<String> columns = new HashSet<>();
    for (Obstacle obstacle : YearEnd.obstacles(programme, year, least)) {
      columns.add(
          switch (obstacle) {
            case Obstacle.Level(var subject, var level) ->
                AssessmentColumn.levelCode(subject.code());
            case Obstacle.TraitTooLow(var trait, var level) ->
                AssessmentColumn.levelCode(trait.code());
            case Obstacle.Mark(var test, int mark, int minimum) ->
                AssessmentColumn.testCode(test.code());
          });
    }
    return Set.copyOf(columns);
  }

  /**
   * The result with the new values in place of those of the year. It decides completion only; the
   * award of the year rests on the year itself and is never given here.
   *
   * @throws IllegalArgumentException when a value is new that was not to be assessed again
   */
  public static YearOutcome assess(Programme programme, YearValues year, YearValues renewed) {
    requireAllowed(columns(programme, year), renewed);
    YearValues values =
        new YearValues(
            over(year.levels(), renewed.levels()),
            over(year.traits(), renewed.traits()),
            over(year.marks(), renewed.marks()));
    return switch (YearEnd.assess(programme, values)) {
      case YearOutcome.NotEnoughData missing -> missing;
      case YearOutcome.Decided(var result, var reason, var completion, var award, var warnings) ->
          new YearOutcome.Decided(result, reason, completion, Optional.empty(), warnings);
    };
  }

  private static void requireAllowed(Set<String> allowed, YearValues renewed) {
    Set<String> given = new HashSet<>();
    renewed.levels().keySet().forEach(code -> given.add(AssessmentColumn.levelCode(code)));
    renewed.traits().keySet().forEach(code -> given.add(AssessmentColumn.levelCode(code)));
    renewed.marks().keySet().forEach(code -> given.add(AssessmentColumn.testCode(code)));
    given.removeAll(allowed);
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("not assessed again: " + given);
    }
  }

  private static <V> Map<String, V> over(Map<String, V> year, Map<String, V> renewed) {
    Map<String, V> values = new HashMap<>(year);
    values.putAll(renewed);
    return values;
  }
}
