package vn.hocbaso.assessment;

import java.util.List;
import java.util.Set;

/** One assessment regulation as data; {@link #programme} applies it to a grade. */
public final class RuleSet {

  private final Origin origin;
  private final List<SubjectRule> subjects;
  private final List<Trait> traits;
  private final List<ResultRule> results;

  RuleSet(Origin origin, List<SubjectRule> subjects, List<Trait> traits, List<ResultRule> results) {
    this.origin = origin;
    this.subjects = List.copyOf(subjects);
    this.traits = List.copyOf(traits);
    this.results = List.copyOf(results);
  }

  /** The stable name under which results computed by these rules are stored. */
  public String id() {
    return origin.id();
  }

  /** The text of law behind the rules, as it is cited. */
  public String legalBase() {
    return origin.legalBase();
  }

  /**
   * What a grade studies and how it is assessed under these rules.
   *
   * @throws IllegalArgumentException when the rules do not cover the grade
   */
  public Programme programme(int grade, RuleSettings settings) {
    if (!origin.covers(grade)) {
      throw new IllegalArgumentException(id() + " has no grade " + grade);
    }
    List<Subject> taught =
        subjects.stream()
            .filter(subject -> taught(subject, grade, settings))
            .map(subject -> subjectOf(subject, grade, settings))
            .toList();
    List<Trait> assessed = traits.stream().filter(trait -> trait.grades().contains(grade)).toList();
    return new Programme(this, grade, settings.zeroAllowed() ? 0 : 1, taught, assessed);
  }

  Origin origin() {
    return origin;
  }

  List<ResultRule> results() {
    return results;
  }

  boolean isLastGrade(int grade) {
    return origin.isLastGrade(grade);
  }

  private static boolean taught(SubjectRule subject, int grade, RuleSettings settings) {
    return subject.compulsory().contains(grade)
        || (subject.optional().contains(grade)
            && settings.optionalSubjects().contains(subject.code()));
  }

  private static Subject subjectOf(SubjectRule rule, int grade, RuleSettings settings) {
    Set<AssessmentPeriod> periods = rule.tests().periodsOf(grade);
    boolean untested =
        periods.isEmpty()
            || (!rule.compulsory().contains(grade)
                && !settings.testedOptionalSubjects().contains(rule.code()));
    if (untested) {
      return new Subject(rule.code(), rule.name(), List.of());
    }
    boolean apart = !rule.parts().isEmpty() && settings.informaticsAndTechnologyTests() == 2;
    List<SubjectRule.Part> parts =
        apart ? rule.parts() : List.of(new SubjectRule.Part(rule.code(), rule.name()));
    return new Subject(
        rule.code(),
        rule.name(),
        parts.stream().map(part -> new Subject.Test(part.code(), part.name(), periods)).toList());
  }
}
