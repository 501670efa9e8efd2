package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/**
 * Closes the year of a class (khóa sổ): refuses while anything required is missing, then fixes
 * every student's result. Closing a closed book again changes nothing and leaves no trace.
 */
@ApplicationScoped
class CloseGradeBook {

  private final GradeBookActions actions;
  private final LockedBooks books;
  private final YearClosing closing;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CloseGradeBook(
      GradeBookActions actions,
      LockedBooks books,
      YearClosing closing,
      AuditTrail trail,
      Clock clock) {
    this.actions = actions;
    this.books = books;
    this.closing = closing;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Closes the book.
   *
   * @param basedOn version of the book that the caller saw
   */
  @Transactional
  GradeBookView close(BookKey key, long basedOn) {
    Actor actor = actions.require(GradeBookAction.CLOSE, key);
    LockedBook locked = books.take(key);
    if (!locked.book().isClosed()) {
      books.requireVersion(locked, basedOn);
      close(locked, actor);
    }
    return books.view(locked);
  }

  private void close(LockedBook locked, Actor actor) {
    List<StudentLine> complete = closing.completeLines(locked);
    GradeBook book = locked.book();
    book.close(
        actor.account(), clock.instant().truncatedTo(ChronoUnit.MICROS), locked.form().rules());
    closing.fix(book, complete);
    BookKey key = book.key();
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.GRADE_BOOK_CLOSED, key.classId())
            .with(
                Map.of(
                    "students", Integer.toString(complete.size()),
                    "version", Long.toString(book.version()))));
  }
}
