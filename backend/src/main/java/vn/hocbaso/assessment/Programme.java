package vn.hocbaso.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one grade studies and how it is assessed: a rule set applied to a grade and to the settings
 * of a school.
 *
 * @param lowestMark the lowest mark of the 10-point scale that may be entered
 */
public record Programme(
    RuleSet rules, int grade, int lowestMark, List<Subject> subjects, List<Trait> traits) {

  /** The highest mark of the scale. */
  public static final int HIGHEST_MARK = 10;

  private static final Label CLASS_COMPLETED =
      new Label("Hoàn thành chương trình lớp học", "Completed the programme of the class");
  private static final Label PRIMARY_COMPLETED =
      new Label("Hoàn thành chương trình tiểu học", "Completed the primary programme");
  private static final Label AWAITS =
      new Label("Chờ đánh giá bổ sung", "Awaits supplementary assessment");

  public Programme {
    subjects = List.copyOf(subjects);
    traits = List.copyOf(traits);
  }

  /**
   * The programme of a student who is exempt (miễn) from some of it: what is left out asks for no
   * value and has no part in any result (TT27/2020, Art. 8).
   *
   * @param exempt codes of subjects and traits
   * @throws IllegalArgumentException when no subject is left: who is exempt from all is not
   *     assessed and must not pass for excellent
   */
  public Programme without(Set<String> exempt) {
    List<Subject> studied =
        subjects.stream().filter(subject -> !exempt.contains(subject.code())).toList();
    if (studied.isEmpty()) {
      throw new IllegalArgumentException("exempt from every subject");
    }
    return new Programme(
        rules,
        grade,
        lowestMark,
        studied,
        traits.stream().filter(trait -> !exempt.contains(trait.code())).toList());
  }

  /** Everything a teacher may enter in a period, in the order of the statutory form. */
  public List<AssessmentColumn> columns(AssessmentPeriod period) {
    List<AssessmentColumn> columns = new ArrayList<>();
    for (Subject subject : subjects) {
      columns.add(AssessmentColumn.level(subject));
      subject.testsIn(period).forEach(test -> columns.add(AssessmentColumn.mark(subject, test)));
      columns.add(AssessmentColumn.comment(subject));
    }
    for (TraitGroup group : TraitGroup.values()) {
      traits.stream()
          .filter(trait -> trait.group() == group)
          .map(AssessmentColumn::level)
          .forEach(columns::add);
      columns.add(AssessmentColumn.comment(group));
    }
    return List.copyOf(columns);
  }

  /**
   * Whether this mark may be entered for a test in a period.
   *
   * @param test code of a test, or of a subject (which then stands for its test)
   */
  public MarkDecision judge(String test, AssessmentPeriod period, BigDecimal mark) {
    Optional<Subject> subject = subjects.stream().filter(each -> concerns(each, test)).findFirst();
    if (subject.isEmpty()) {
      return refused(MarkDecision.Refusal.NOT_TAUGHT);
    }
    if (subject.get().tests().isEmpty()) {
      return refused(MarkDecision.Refusal.NOT_TESTED);
    }
    if (subject.get().testsIn(period).isEmpty()) {
      return refused(MarkDecision.Refusal.NOT_TESTED_IN_PERIOD);
    }
    return judge(mark);
  }

  /** The wording of the record for a completion; the last grade completes the whole level. */
  public Label labelOf(Completion completion) {
    return switch (completion) {
      case COMPLETED -> rules.isLastGrade(grade) ? PRIMARY_COMPLETED : CLASS_COMPLETED;
      case AWAITS_SUPPLEMENTARY_ASSESSMENT -> AWAITS;
    };
  }

  private MarkDecision judge(BigDecimal mark) {
    if (mark.stripTrailingZeros().scale() > 0) {
      return refused(MarkDecision.Refusal.NOT_A_WHOLE_NUMBER);
    }
    if (mark.compareTo(BigDecimal.valueOf(lowestMark)) < 0
        || mark.compareTo(BigDecimal.valueOf(HIGHEST_MARK)) > 0) {
      return refused(MarkDecision.Refusal.OUT_OF_SCALE);
    }
    return new MarkDecision.Accepted(mark.intValueExact());
  }

  private MarkDecision refused(MarkDecision.Refusal reason) {
    return new MarkDecision.Rejected(reason, lowestMark, HIGHEST_MARK);
  }

  private static boolean concerns(Subject subject, String test) {
    return subject.code().equals(test)
        || subject.tests().stream().anyMatch(each -> each.code().equals(test));
  }
}
