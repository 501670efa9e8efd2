package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * The results of every subject of a plan, for a term or for the year. None is left out: a subject
 * without data is there as incomplete.
 */
public record SubjectResults(StudyPlan plan, List<SubjectResult> results) {

  /**
   * Puts the results in the order of the plan.
   *
   * @throws IllegalArgumentException unless there is exactly one result for each subject of the
   *     plan
   */
  public SubjectResults {
    results = inOrder(plan, results);
  }

  private static List<SubjectResult> inOrder(StudyPlan plan, List<SubjectResult> results) {
    List<SubjectResult> ordered = new ArrayList<>();
    for (StudySubject subject : plan.subjects()) {
      List<SubjectResult> own =
          results.stream().filter(result -> result.subject().equals(subject)).toList();
      if (own.size() != 1) {
        throw new IllegalArgumentException(own.size() + " results for " + subject.code());
      }
      ordered.addAll(own);
    }
    if (ordered.size() != results.size()) {
      throw new IllegalArgumentException("results of subjects that are not in the plan");
    }
    return List.copyOf(ordered);
  }

  /** The result of a subject of the plan. */
  public SubjectResult of(StudySubject subject) {
    return results.stream()
        .filter(result -> result.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the plan: " + subject.code()));
  }

  /** Everything that is missing. */
  public List<Gap> gaps() {
    return all(SubjectResult.Incomplete.class)
        .flatMap(incomplete -> incomplete.gaps().stream())
        .toList();
  }

  Stream<SubjectResult.Scored> scored() {
    return all(SubjectResult.Scored.class);
  }

  Stream<SubjectResult.Commented> commented() {
    return all(SubjectResult.Commented.class);
  }

  private <T extends SubjectResult> Stream<T> all(Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast);
  }
}
