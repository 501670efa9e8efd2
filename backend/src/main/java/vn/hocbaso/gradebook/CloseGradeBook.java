package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
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
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CloseGradeBook(
      GradeBookActions actions,
      LockedBooks books,
      BookClosing closing,
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
   * @param ifMatch version of the book that the caller saw, as an entity tag
   */
  @Transactional
  GradeBookView close(BookKey key, @Nullable String ifMatch) {
    Actor actor = actions.require(GradeBookAction.CLOSE, key);
    long basedOn = Versions.required(ifMatch);
    LockedBook locked = books.takeForClosing(key);
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
        actor.account(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        ClosingRules.of(locked.form()));
    closing.fix(book, complete);
    BookKey key = book.key();
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.GRADE_BOOK_CLOSED, key.classId())
            .with(
                Map.of(
                    "period", key.period(),
                    "students", Integer.toString(complete.size()),
                    "version", Long.toString(book.version()))));
  }
}
