package vn.hocbaso.gradebook.correction;

import org.jspecify.annotations.Nullable;

/** What corrections have to know of the grade books of a class. */
public interface CorrectedBooks {

  /**
   * Holds the closed book of a cell that the caller may enter: it is neither reopened nor does
   * anybody else ask for a cell of it until the transaction ends.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code GRADE_BOOK_NOT_CLOSED}, {@code
   *     NOT_FOUND} for an unknown student or column, {@code NOT_ALLOWED} for a column of somebody
   *     else
   */
  HeldCell hold(CorrectedCell cell);

  /**
   * A cell of a book that is held.
   *
   * @param applicable whether the student has a value there
   */
  record HeldCell(@Nullable String value, boolean applicable) {}
}
