package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.web.Versions;

/**
 * Reopens a closed year (mở lại sổ) with a reason, which then stands beside every change made until
 * the next closing. Year records that were created before keep what they say.
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
   * @param ifMatch version of the book that the caller saw, as an entity tag
   */
  @Transactional
  GradeBookView reopen(BookKey key, @Nullable String ifMatch, String reason) {
    Actor actor = actions.require(GradeBookAction.REOPEN, key);
    long basedOn = Versions.required(ifMatch);
    LockedBook locked = books.takeForReopening(key);
    books.requireVersion(locked, basedOn);
    locked.book().reopen(reason);
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.GRADE_BOOK_REOPENED, key.classId())
            .because(reason)
            .with(
                Map.of("period", key.period(), "version", Long.toString(locked.book().version()))));
    return books.view(locked);
  }
}
