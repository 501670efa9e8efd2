package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

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

  /**
   * Reads the book.
   *
   * @param subject code of the one subject to read; null for all that the caller may see
   * @throws DomainException {@code NOT_FOUND} also when the book has nothing of that subject for
   *     the caller
   */
  @Transactional
  GradeBookView read(BookKey key, @Nullable String subject) {
    Actor reader = access.require(Permission.READ_GRADE_BOOK, key.place());
    GradeBook book = books.present(key);
    GradeBookView view = views.of(forms.of(book), book, subject);
    if (subject != null && view.columns().isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    trail.append(
        AuditEvent.of(key.schoolId(), reader.account(), AuditAct.GRADE_BOOK_READ, key.classId())
            .with(Map.of("period", key.period())));
    return view;
  }
}
