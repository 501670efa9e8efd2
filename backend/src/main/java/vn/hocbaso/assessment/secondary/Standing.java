package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.stream.Stream;
import vn.hocbaso.assessment.curriculum.StudySubject;

/** The subjects of a student that count for the learning result. */
record Standing(List<Scored> scored, List<Commented> commented) {

  /** A subject with its average as the record shows it. */
  record Scored(StudySubject subject, Mark mark) {}

  /** A subject assessed by comment only. */
  record Commented(StudySubject subject, Attainment attainment) {}

  Standing {
    scored = List.copyOf(scored);
    commented = List.copyOf(commented);
  }

  static Standing of(SubjectResults results, SecondarySettings settings) {
    return new Standing(
        results
            .scored()
            .filter(result -> counts(result.subject(), settings))
            .map(result -> new Scored(result.subject(), result.mark()))
            .toList(),
        results
            .commented()
            .filter(result -> counts(result.subject(), settings))
            .map(result -> new Commented(result.subject(), result.attainment()))
            .toList());
  }

  private static boolean counts(StudySubject subject, SecondarySettings settings) {
    return subject.role() != StudySubject.Role.OPTIONAL || settings.optionalSubjectsCount();
  }

  Stream<StudySubject> subjects() {
    return Stream.concat(
        scored.stream().map(Scored::subject), commented.stream().map(Commented::subject));
  }

  int countAtLeast(Mark threshold) {
    return (int) scored.stream().filter(each -> each.mark().isAtLeast(threshold)).count();
  }

  List<StudySubject> notReached() {
    return commented.stream()
        .filter(each -> each.attainment() == Attainment.NOT_REACHED)
        .map(Commented::subject)
        .toList();
  }

  /** This standing but for one subject. */
  Standing but(StudySubject subject, SecondarySettings.Adjust mode) {
    return switch (mode) {
      case EXCLUDE ->
          new Standing(
              scored.stream().filter(each -> !each.subject().equals(subject)).toList(),
              commented.stream().filter(each -> !each.subject().equals(subject)).toList());
      case REPLACE ->
          new Standing(
              scored.stream()
                  .map(each -> each.subject().equals(subject) ? atBest(each) : each)
                  .toList(),
              commented.stream()
                  .map(each -> each.subject().equals(subject) ? atBest(each) : each)
                  .toList());
    };
  }

  private static Scored atBest(Scored result) {
    return new Scored(result.subject(), Mark.HIGHEST);
  }

  private static Commented atBest(Commented result) {
    return new Commented(result.subject(), Attainment.REACHED);
  }
}
