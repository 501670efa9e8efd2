package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.platform.web.Versions;

/**
 * Closes a period of a class, in the end its year (tổng kết năm học): refuses while anything
 * required is missing, then fixes every student's result of the period. Closing a closed book again
 * changes nothing and leaves no trace.
 */
@ApplicationScoped
class CloseGradeBook {

  private final GradeBookActions actions;
  private final LockedBooks books;
  private final BookClosing closing;
  private final MissingCells missing;

  @Inject
  CloseGradeBook(
      GradeBookActions actions, LockedBooks books, BookClosing closing, MissingCells missing) {
    this.actions = actions;
    this.books = books;
    this.closing = closing;
    this.missing = missing;
  }

  /**
   * Closes the book.
   *
   * @param ifMatch version of the book that the caller saw, as an entity tag
   */
  @Transactional
  GradeBookView close(BookKey key, @Nullable String ifMatch) {
    Actor actor = actions.require(GradeBookAction.CLOSE, key);
    long basedOn = Versions.required(ifMatch);
    LockedBook locked = books.takeForClosing(key);
    if (!locked.book().isClosed()) {
      books.requireVersion(locked, basedOn);
      List<StudentLine> lines = closing.lines(locked);
      missing.requireNone(locked.form(), lines);
      closing.close(locked, lines, actor.account(), Map.of());
    }
    return books.view(locked);
  }
}
