package vn.hocbaso.assessment.secondary;

import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;

/** One thing without which a result cannot be given (chưa đủ dữ liệu). */
public sealed interface Gap {

  /** A column has no entry. */
  record NoEntry(StudySubject subject, Slot slot) implements Gap {}

  /** A make-up test has not been taken yet. */
  record MakeUpTest(StudySubject subject, Slot slot) implements Gap {}

  /**
   * A value stands in a column that the subject does not have, for instance after its lessons
   * changed: somebody has to move or delete it, it is neither counted nor passed over.
   */
  record ColumnNotExpected(StudySubject subject, Slot slot) implements Gap {}

  /** The subject has no result in this term, and so none for the year. */
  record TermResult(StudySubject subject, Term term) implements Gap {}

  /** A reassessment for which the student is registered has no result yet. */
  record Reassessment(StudySubject subject) implements Gap {}

  /** The conduct of a term is not given. */
  record ConductOfTerm(Term term) implements Gap {}

  /**
   * There is no learning result, because the rules leave it to the principal, who has not decided.
   */
  record LearningResult() implements Gap {}

  /** Absences are not counted. */
  record Absences() implements Gap {}
}
