package vn.hocbaso.gradebook.window;

import vn.hocbaso.platform.problem.ProblemType;

/** What this part refuses. */
enum WindowProblem implements ProblemType {
  /** The window would end before it begins. */
  ENTRY_WINDOW_REVERSED(422),
  /** There is a window for just this period, class and subject; it is to be changed. */
  ENTRY_WINDOW_EXISTS(409),
  /** A window counts for a subject or for a column, not for both. */
  ENTRY_WINDOW_TOO_NARROW(422),
  /** No period of any class has this code. */
  ENTRY_WINDOW_PERIOD_UNKNOWN(422),
  /** The class is not one of the school in this year. */
  ENTRY_WINDOW_CLASS_UNKNOWN(422),
  /** The class, or every class of the year, is without this subject. */
  ENTRY_WINDOW_SUBJECT_UNKNOWN(422);

  private final int status;

  WindowProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
