package vn.hocbaso.gradebook;

import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;

/** The door for whoever helps to write comments. It asks for the right to write the column. */
public interface CommentGrounds {

  /**
   * What the comments of a column of a period's book speak of, as the book has it now. Results are
   * read, so the trail remembers it.
   *
   * @throws DomainException {@code NOT_FOUND} without the class or the comment column, or out of
   *     the caller's sight; {@code NOT_ALLOWED} when the column is another teacher's
   */
  CommentGround of(UUID schoolId, UUID classId, String period, String column);
}
