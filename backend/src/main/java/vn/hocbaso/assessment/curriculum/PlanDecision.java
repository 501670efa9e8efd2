package vn.hocbaso.assessment.curriculum;

import java.util.List;

/** Whether a student's choices make a study plan. */
public sealed interface PlanDecision {

  /** They do. */
  record Accepted(StudyPlan plan) implements PlanDecision {}

  /** They do not, for each of these reasons; never empty. */
  record Refused(List<Problem> problems) implements PlanDecision {

    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** One thing that is wrong with the choices. */
  sealed interface Problem {}

  /** The grade offers no such elective or optional subject. */
  record NotOffered(String code) implements Problem {}

  /** Too few or too many electives. */
  record NumberOfElectives(int chosen, int required) implements Problem {}

  /** Too few or too many clusters of learning topics. */
  record NumberOfTopics(int chosen, int required) implements Problem {}

  /** Topics of a subject that the student does not have or that has none. */
  record NoTopics(String code) implements Problem {}
}
