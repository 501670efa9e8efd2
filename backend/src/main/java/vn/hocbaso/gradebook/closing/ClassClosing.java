package vn.hocbaso.gradebook.closing;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * The books of classes, as far as closing many of them is concerned. It does not ask for rights.
 */
public interface ClassClosing {

  /**
   * How a book stands. Holds nothing: only to show, not to decide by.
   *
   * @param period code of a period that classes of this grade have
   */
  Standing standing(UUID schoolId, UUID classId, String period);

  /**
   * Closes a book as its homeroom teacher would, in the transaction under way.
   *
   * @return students whose results were fixed; empty for a book that was closed already and stays
   *     as it is
   * @throws vn.hocbaso.platform.problem.DomainException with the refusal that {@link #standing}
   *     gives, when the book is not ready
   */
  OptionalInt close(ClassToClose wanted);
}
