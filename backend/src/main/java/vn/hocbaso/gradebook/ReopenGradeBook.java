package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/**
 * Reopens a closed year (mở khóa sổ) with a reason, which then stands beside every change made
 * until the next closing. Year records that were created before keep what they say.
 */
@ApplicationScoped
class ReopenGradeBook {

  private final GradeBookActions actions;
  private final LockedBooks books;
  private final AuditTrail trail;

  @Inject
  ReopenGradeBook(GradeBookActions actions, LockedBooks books, AuditTrail trail) {
    this.actions = actions;
    this.books = books;
    this.trail = trail;
  }

  /**
   * Reopens the book.
   *
   * @param basedOn version of the book that the caller saw
   */
  @Transactional
  GradeBookView reopen(BookKey key, long basedOn, String reason) {
    Actor actor = actions.require(GradeBookAction.REOPEN, key);
    LockedBook locked = books.take(key);
    books.requireVersion(locked, basedOn);
    locked.book().reopen(reason);
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.GRADE_BOOK_REOPENED, key.classId())
            .because(reason)
            .with(Map.of("version", Long.toString(locked.book().version()))));
    return books.view(locked);
  }
}
