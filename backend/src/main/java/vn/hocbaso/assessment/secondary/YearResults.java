package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;
import vn.hocbaso.assessment.curriculum.Term;

/**
 * The results of all subjects of a student for the year (TT22/2021, Art. 9.1). A student who is
 * exempt from a subject in one term has the result of the other for the year.
 */
public final class YearResults {

  private YearResults() {}

  /**
   * One result for each subject of the plan.
   *
   * @throws IllegalArgumentException when the terms have different subjects
   */
  public static SubjectResults of(
      SecondaryProgramme programme, SubjectResults first, SubjectResults second) {
    if (!first.plan().subjects().equals(second.plan().subjects())) {
      throw new IllegalArgumentException("the terms have different subjects");
    }
    return new SubjectResults(
        second.plan(),
        second.plan().subjects().stream()
            .map(subject -> result(programme, first.of(subject), second.of(subject)))
            .toList());
  }

  private static SubjectResult result(
      SecondaryProgramme programme, SubjectResult first, SubjectResult second) {
    if (first instanceof SubjectResult.Exempt) {
      return ofOneTerm(second, Term.SECOND);
    }
    if (second instanceof SubjectResult.Exempt) {
      return ofOneTerm(first, Term.FIRST);
    }
    if (second instanceof SubjectResult.Commented(var subject, var attainment, var reason)) {
      return new SubjectResult.Commented(
          subject, attainment, new SubjectReason.SecondTermDecides());
    }
    if (first instanceof SubjectResult.Scored one && second instanceof SubjectResult.Scored two) {
      return YearAverage.of(programme, one, two);
    }
    return incomplete(first, second);
  }

  private static SubjectResult ofOneTerm(SubjectResult result, Term term) {
    SubjectReason reason = new SubjectReason.OnlyTerm(term);
    return switch (result) {
      case SubjectResult.Scored(var subject, var average, var before) ->
          new SubjectResult.Scored(subject, average, reason);
      case SubjectResult.Commented(var subject, var attainment, var before) ->
          new SubjectResult.Commented(subject, attainment, reason);
      case SubjectResult.Exempt exempt -> exempt;
      case SubjectResult.Incomplete(var subject, var gaps) ->
          new SubjectResult.Incomplete(subject, List.of(new Gap.TermResult(subject, term)));
    };
  }

  private static SubjectResult incomplete(SubjectResult first, SubjectResult second) {
    StudySubject subject = second.subject();
    List<Gap> gaps = new ArrayList<>();
    if (subject.kind() == SubjectKind.MARK && first instanceof SubjectResult.Incomplete) {
      gaps.add(new Gap.TermResult(subject, Term.FIRST));
    }
    if (second instanceof SubjectResult.Incomplete) {
      gaps.add(new Gap.TermResult(subject, Term.SECOND));
    }
    return new SubjectResult.Incomplete(subject, gaps);
  }
}
