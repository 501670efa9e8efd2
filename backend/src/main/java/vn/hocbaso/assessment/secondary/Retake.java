package vn.hocbaso.assessment.secondary;

/** What became of a reassessment (đánh giá lại) for which a student was registered (Art. 14). */
public sealed interface Retake {

  /** No result yet. */
  record Awaited() implements Retake {}

  /** A new result of a subject with marks. */
  record Marked(Mark mark) implements Retake {}

  /** A new result of a subject assessed by comment only. */
  record Commented(Attainment attainment) implements Retake {}

  /** The student did not take it: the result of the year stands. */
  record NotTaken() implements Retake {}
}
