package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;

/** Takes grade books for closing and reopening, and shows them afterwards. */
@ApplicationScoped
class LockedBooks {

  private final BookForms forms;
  private final GradeBookStore books;
  private final GradeBookViews views;

  @Inject
  LockedBooks(BookForms forms, GradeBookStore books, GradeBookViews views) {
    this.forms = forms;
    this.books = books;
    this.views = views;
  }

  /** Waits for entries under way, then keeps everybody out until the transaction ends. */
  LockedBook take(BookKey key) {
    BookForm form = forms.of(key);
    GradeBook book = books.forAct(key);
    return new LockedBook(book.isClosed() ? forms.of(book) : form, book);
  }

  /**
   * Refuses an act that was decided on another state of the book.
   *
   * @throws DomainException {@code STALE_VERSION} with the book as it is now
   */
  void requireVersion(LockedBook locked, long basedOn) {
    long current = locked.book().version();
    if (basedOn != current) {
      Versions.requireSame(basedOn, current, view(locked));
    }
  }

  /** The book as it is now. */
  GradeBookView view(LockedBook locked) {
    return views.of(locked.form(), locked.book());
  }
}
