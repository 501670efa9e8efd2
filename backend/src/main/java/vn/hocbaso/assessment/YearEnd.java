package vn.hocbaso.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the overall result of the year from the year-end values (TT27/2020, Art. 9). */
public final class YearEnd {

  private static final int REMARKABLY_HIGH = 9;
  private static final int REMARKABLY_LOW = 5;

  private YearEnd() {}

  /** The result with the condition that decided it, or what is missing for it. */
  public static YearOutcome assess(Programme programme, YearValues values) {
    List<Warning> warnings = warnings(programme, values);
    List<String> missing = missing(programme, values);
    if (!missing.isEmpty()) {
      return new YearOutcome.NotEnoughData(missing, warnings);
    }
    return decide(programme, values, warnings);
  }

  private static YearOutcome decide(
      Programme programme, YearValues values, List<Warning> warnings) {
    Reason reason = null;
    for (ResultRule rule : programme.rules().results()) {
      List<Obstacle> obstacles = obstacles(programme, values, rule);
      if (obstacles.isEmpty()) {
        return decided(rule.result(), reasonFor(reason, rule), rule.award(), warnings);
      }
      reason = new Reason.Blocked(rule.result(), obstacles);
    }
    return decided(
        OverallResult.NOT_COMPLETED,
        Objects.requireNonNull(reason, "a rule set has at least one result rule"),
        Optional.empty(),
        warnings);
  }

  private static Reason reasonFor(@Nullable Reason blockedBefore, ResultRule met) {
    return blockedBefore == null ? new Reason.AllConditionsMet(met.minimumMark()) : blockedBefore;
  }

  private static YearOutcome decided(
      OverallResult result, Reason reason, Optional<Award> award, List<Warning> warnings) {
    return new YearOutcome.Decided(result, reason, Completion.after(result), award, warnings);
  }

  static List<Obstacle> obstacles(Programme programme, YearValues values, ResultRule rule) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Subject subject : programme.subjects()) {
      SubjectLevel level = values.levels().get(subject.code());
      if (level != null && !rule.levels().contains(level)) {
        obstacles.add(new Obstacle.Level(subject, level));
      }
      for (Subject.Test test : subject.testsIn(AssessmentPeriod.YEAR_END)) {
        Integer mark = values.marks().get(test.code());
        if (mark != null && mark < rule.minimumMark()) {
          obstacles.add(new Obstacle.Mark(test, mark, rule.minimumMark()));
        }
      }
    }
    for (Trait trait : programme.traits()) {
      TraitLevel level = values.traits().get(trait.code());
      if (level != null && !rule.traits().contains(level)) {
        obstacles.add(new Obstacle.TraitTooLow(trait, level));
      }
    }
    return obstacles;
  }

  private static List<String> missing(Programme programme, YearValues values) {
    return programme.columns(AssessmentPeriod.YEAR_END).stream()
        .filter(column -> isMissing(column, values))
        .map(AssessmentColumn::code)
        .toList();
  }

  private static boolean isMissing(AssessmentColumn column, YearValues values) {
    return switch (column.of()) {
      case AssessmentColumn.LevelOf(Subject subject) ->
          !values.levels().containsKey(subject.code());
      case AssessmentColumn.MarkOf(var subject, Subject.Test test) ->
          !values.marks().containsKey(test.code());
      case AssessmentColumn.TraitLevelOf(Trait trait) -> !values.traits().containsKey(trait.code());
      case AssessmentColumn.CommentOn comment -> false;
      case AssessmentColumn.CommentOnTraits comment -> false;
    };
  }

  private static List<Warning> warnings(Programme programme, YearValues values) {
    List<Warning> warnings = new ArrayList<>();
    for (Subject subject : programme.subjects()) {
      SubjectLevel level = values.levels().get(subject.code());
      for (Subject.Test test : subject.testsIn(AssessmentPeriod.YEAR_END)) {
        Integer mark = values.marks().get(test.code());
        if (level != null && mark != null) {
          doubt(level, mark)
              .ifPresent(kind -> warnings.add(new Warning(kind, subject, level, test, mark)));
        }
      }
    }
    return warnings;
  }

  private static Optional<Warning.Kind> doubt(SubjectLevel level, int mark) {
    if (level != SubjectLevel.COMPLETED_WELL && mark >= REMARKABLY_HIGH) {
      return Optional.of(Warning.Kind.LOW_LEVEL_HIGH_MARK);
    }
    if (level == SubjectLevel.COMPLETED_WELL && mark < REMARKABLY_LOW) {
      return Optional.of(Warning.Kind.HIGH_LEVEL_LOW_MARK);
    }
    return Optional.empty();
  }
}
