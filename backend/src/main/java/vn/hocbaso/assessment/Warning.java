package vn.hocbaso.assessment;

/**
 * A level and a test mark of one subject that hardly fit together. Schools look at such pairs
 * before closing; they change nothing.
 */
public record Warning(Kind kind, Subject subject, SubjectLevel level, Subject.Test test, int mark) {

  /** How the two disagree. */
  public enum Kind {
    /** Level H or C with a test of 9 or more. */
    LOW_LEVEL_HIGH_MARK,
    /** Level T with a test below 5. */
    HIGH_LEVEL_LOW_MARK
  }
}
