package vn.hocbaso.assessment.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The subjects of one level of school; {@link #plan} turns choices into a study plan. */
public final class Curriculum {

  private final String id;
  private final List<CurriculumSubject> subjects;
  private final int electives;
  private final int topics;

  /**
   * A curriculum.
   *
   * @param electives how many electives a student chooses
   * @param topics how many clusters of learning topics a student chooses
   */
  Curriculum(String id, List<CurriculumSubject> subjects, int electives, int topics) {
    this.id = id;
    this.subjects = List.copyOf(subjects);
    this.electives = electives;
    this.topics = topics;
  }

  /** The stable name of the curriculum. */
  public String id() {
    return id;
  }

  /** Every subject that the grade has or may choose, in the order of the form. */
  public List<StudySubject> offered(int grade) {
    return ofGrade(grade).map(subject -> subject.in(grade)).toList();
  }

  /** Codes of the subjects of a grade to which a cluster of learning topics belongs. */
  public List<String> subjectsWithTopics(int grade) {
    return ofGrade(grade).filter(CurriculumSubject::topics).map(CurriculumSubject::code).toList();
  }

  /** How many electives a student chooses. */
  public int electives() {
    return electives;
  }

  /** How many clusters of learning topics a student chooses. */
  public int topics() {
    return topics;
  }

  /** The study plan that follows from the choices, or all that is wrong with them. */
  public PlanDecision plan(int grade, Choices choices) {
    List<StudySubject> studied =
        offered(grade).stream().filter(subject -> isStudied(subject, choices)).toList();
    List<PlanDecision.Problem> problems = problems(grade, studied, choices);
    return problems.isEmpty()
        ? new PlanDecision.Accepted(new StudyPlan(studied, choices.topics()))
        : new PlanDecision.Refused(problems);
  }

  private Stream<CurriculumSubject> ofGrade(int grade) {
    return subjects.stream().filter(subject -> subject.lessons().containsKey(grade));
  }

  private static boolean isStudied(StudySubject subject, Choices choices) {
    return switch (subject.role()) {
      case COMPULSORY -> true;
      case ELECTIVE -> choices.electives().contains(subject.code());
      case OPTIONAL -> choices.optional().contains(subject.code());
    };
  }

  private List<PlanDecision.Problem> problems(
      int grade, List<StudySubject> studied, Choices choices) {
    List<PlanDecision.Problem> problems = new ArrayList<>();
    notOffered(grade, StudySubject.Role.ELECTIVE, choices.electives(), problems);
    notOffered(grade, StudySubject.Role.OPTIONAL, choices.optional(), problems);
    if (choices.electives().size() != electives) {
      problems.add(new PlanDecision.NumberOfElectives(choices.electives().size(), electives));
    }
    if (choices.topics().size() != topics) {
      problems.add(new PlanDecision.NumberOfTopics(choices.topics().size(), topics));
    }
    List<String> withTopics = subjectsWithTopics(grade);
    choices.topics().keySet().stream()
        .sorted()
        .filter(
            code ->
                !withTopics.contains(code)
                    || studied.stream().noneMatch(subject -> subject.code().equals(code)))
        .map(PlanDecision.NoTopics::new)
        .forEach(problems::add);
    return problems;
  }

  private void notOffered(
      int grade, StudySubject.Role role, Set<String> chosen, List<PlanDecision.Problem> problems) {
    List<String> offered =
        offered(grade).stream()
            .filter(subject -> subject.role() == role)
            .map(StudySubject::code)
            .toList();
    chosen.stream()
        .sorted()
        .filter(code -> !offered.contains(code))
        .map(PlanDecision.NotOffered::new)
        .forEach(problems::add);
  }
}
