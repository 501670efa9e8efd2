package vn.hocbaso.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One assessment regulation as data; {@link #programme} applies it to a grade. */
public final class RuleSet {

  private final String id;
  private final String legalBase;
  private final Map<Integer, Integer> firstYears;
  private final List<SubjectRule> subjects;
  private final List<Trait> traits;
  private final List<ResultRule> results;

  RuleSet(Origin origin, List<SubjectRule> subjects, List<Trait> traits, List<ResultRule> results) {
    this.id = origin.id();
    this.legalBase = origin.legalBase();
    this.firstYears = Map.copyOf(origin.firstYears());
    this.subjects = List.copyOf(subjects);
    this.traits = List.copyOf(traits);
    this.results = List.copyOf(results);
  }

  /**
   * Where a rule set comes from and when it starts.
   *
   * @param firstYears per grade, the calendar year in which its first school year begins
   */
  record Origin(String id, String legalBase, Map<Integer, Integer> firstYears) {}

  /** The stable name under which results computed by these rules are stored. */
  public String id() {
    return id;
  }

  /** The text of law behind the rules, as it is cited. */
  public String legalBase() {
    return legalBase;
  }

  /**
   * What a grade studies and how it is assessed under these rules.
   *
   * @throws IllegalArgumentException when the rules do not cover the grade
   */
  public Programme programme(int grade, RuleSettings settings) {
    if (!firstYears.containsKey(grade)) {
      throw new IllegalArgumentException(id + " has no grade " + grade);
    }
    List<Subject> taught =
        subjects.stream()
            .filter(subject -> taught(subject, grade, settings))
            .map(subject -> subjectOf(subject, grade, settings))
            .toList();
    List<Trait> assessed = traits.stream().filter(trait -> trait.grades().contains(grade)).toList();
    return new Programme(this, grade, settings.zeroAllowed() ? 0 : 1, taught, assessed);
  }

  Map<Integer, Integer> firstYears() {
    return firstYears;
  }

  List<ResultRule> results() {
    return results;
  }

  boolean isLastGrade(int grade) {
    return firstYears.keySet().stream().allMatch(other -> other <= grade);
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
