package vn.hocbaso.assessment.secondary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * Reassessment of single subjects after the year (TT22/2021, Art. 14). Family and teacher register
 * any of the eligible subjects, not necessarily all; new results take the place of the year's for
 * promotion only and never overwrite them.
 *
 * @param year the results of the year as they were
 * @param replaced the same with the new results, each of which names the one it replaces
 * @param learning the learning result of {@code replaced}, by Art. 9.2 and 9.3 anew
 */
public record Reassessment(SubjectResults year, SubjectResults replaced, LearningOutcome learning) {

  /** The subjects that may be reassessed: Chưa đạt, or an average below 5.0. */
  public static List<StudySubject> eligible(SecondaryProgramme programme, SubjectResults year) {
    Mark border = programme.provisions().promotion().reassessedBelow();
    return year.results().stream()
        .filter(result -> isEligible(result, border))
        .map(SubjectResult::subject)
        .toList();
  }

  /**
   * The learning result with the new results.
   *
   * @param retakes by subject code, one for each registered subject
   * @throws IllegalArgumentException when none is registered, or one that is not eligible, or with
   *     a result of the wrong kind
   */
  public static Reassessment of(
      SecondaryProgramme programme, SubjectResults year, Map<String, Retake> retakes) {
    Set<String> others = new HashSet<>(retakes.keySet());
    eligible(programme, year).forEach(subject -> others.remove(subject.code()));
    if (retakes.isEmpty() || !others.isEmpty()) {
      throw new IllegalArgumentException("not eligible, or nothing registered: " + others);
    }
    SubjectResults replaced =
        new SubjectResults(
            year.plan(), year.results().stream().map(result -> replace(result, retakes)).toList());
    return new Reassessment(year, replaced, LearningLevel.of(programme, replaced));
  }

  private static boolean isEligible(SubjectResult result, Mark border) {
    return switch (result) {
      case SubjectResult.Scored scored -> !scored.mark().isAtLeast(border);
      case SubjectResult.Commented commented -> commented.attainment() == Attainment.NOT_REACHED;
      case SubjectResult.Exempt exempt -> false;
      case SubjectResult.Incomplete incomplete -> false;
    };
  }

  private static SubjectResult replace(SubjectResult result, Map<String, Retake> retakes) {
    Retake retake = retakes.getOrDefault(result.subject().code(), new Retake.NotTaken());
    return switch (retake) {
      case Retake.NotTaken() -> result;
      case Retake.Awaited() ->
          new SubjectResult.Incomplete(
              result.subject(), List.of(new Gap.Reassessment(result.subject())));
      case Retake.Marked(Mark mark) when result instanceof SubjectResult.Scored ->
          new SubjectResult.Scored(
              result.subject(), Average.of(mark), new SubjectReason.Reassessed(result));
      case Retake.Commented(Attainment attainment) when result instanceof SubjectResult.Commented ->
          new SubjectResult.Commented(
              result.subject(), attainment, new SubjectReason.Reassessed(result));
      case Retake.Marked marked -> throw wrongKind(result);
      case Retake.Commented commented -> throw wrongKind(result);
    };
  }

  private static IllegalArgumentException wrongKind(SubjectResult result) {
    return new IllegalArgumentException("wrong kind of result for " + result.subject().code());
  }
}
