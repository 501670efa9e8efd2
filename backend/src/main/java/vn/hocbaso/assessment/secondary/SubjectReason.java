package vn.hocbaso.assessment.secondary;

import java.util.List;
import vn.hocbaso.assessment.curriculum.Term;

/** What the result of a subject rests on. */
public sealed interface SubjectReason {

  /**
   * The weighted average of the marks of a term (TT22/2021, Art. 9.1).
   *
   * @param countedAsZero tests missed without a reason
   */
  record MarksOfTerm(List<Slot> countedAsZero) implements SubjectReason {

    public MarksOfTerm {
      countedAsZero = List.copyOf(countedAsZero);
    }
  }

  /** The weighted average of both terms, as shown there (TT22/2021, Art. 9.1). */
  record BothTerms(Mark first, Mark second) implements SubjectReason {}

  /** Every result of the term is Đạt (TT22/2021, Art. 9.1). */
  record AllReached() implements SubjectReason {}

  /**
   * One result of the term that is Chưa đạt is enough; never empty.
   *
   * @param failed columns with Chưa đạt, those missed without a reason included
   */
  record NotReachedIn(List<Slot> failed) implements SubjectReason {

    public NotReachedIn {
      failed = List.copyOf(failed);
    }
  }

  /** The year of a subject assessed by comment has the result of term 2 (Art. 9.1). */
  record SecondTermDecides() implements SubjectReason {}

  /** The student was exempt in the other term. */
  record OnlyTerm(Term term) implements SubjectReason {}

  /** Another school gave the result. */
  record Transferred(String school) implements SubjectReason {}

  /** The reassessment of Art. 14 took the place of the year's result, which is kept beside it. */
  record Reassessed(SubjectResult original) implements SubjectReason {}
}
