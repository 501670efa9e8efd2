package vn.hocbaso.assessment;

/** One value that keeps a student from a better result. */
public sealed interface Obstacle {

  /** A subject's level is too low: a single H blocks "Hoàn thành tốt". */
  record Level(Subject subject, SubjectLevel level) implements Obstacle {}

  /** A quality or competency is too low. */
  record TraitTooLow(Trait trait, TraitLevel level) implements Obstacle {}

  /** A year-end test is below the least mark that the better result asks of every test. */
  record Mark(Subject.Test test, int mark, int minimum) implements Obstacle {}
}
