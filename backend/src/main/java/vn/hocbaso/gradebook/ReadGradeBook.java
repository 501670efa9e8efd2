package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/** Reads a whole grade book. It is a sensitive reading, so the trail remembers it. */
@ApplicationScoped
class ReadGradeBook {

  private final Access access;
  private final BookForms forms;
  private final GradeBookStore books;
  private final GradeBookViews views;
  private final AuditTrail trail;

  @Inject
  ReadGradeBook(
      Access access,
      BookForms forms,
      GradeBookStore books,
      GradeBookViews views,
      AuditTrail trail) {
    this.access = access;
    this.forms = forms;
    this.books = books;
    this.views = views;
    this.trail = trail;
  }

  @Transactional
  GradeBookView read(BookKey key) {
    Actor reader = access.require(Permission.READ_GRADE_BOOK, key.place());
    GradeBook book = books.present(key);
    GradeBookView view = views.of(forms.of(book), book);
    trail.append(
        AuditEvent.of(key.schoolId(), reader.account(), AuditAct.GRADE_BOOK_READ, key.classId()));
    return view;
  }
}
