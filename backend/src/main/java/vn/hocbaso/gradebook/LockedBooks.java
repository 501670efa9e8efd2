package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;

/** Takes grade books for closing and reopening, and shows them afterwards. */
@ApplicationScoped
class LockedBooks {

  private final BookForms forms;
  private final GradeBookStore books;
  private final BookSequence sequence;
  private final GradeBookViews views;

  @Inject
  LockedBooks(BookForms forms, GradeBookStore books, BookSequence sequence, GradeBookViews views) {
    this.forms = forms;
    this.books = books;
    this.sequence = sequence;
    this.views = views;
  }

  /**
   * Waits for entries under way, then keeps everybody out until the transaction ends; so stay the
   * terms of a year that is to be closed. The form is read under the lock, so that it is the form
   * of what is locked.
   */
  LockedBook takeForClosing(BookKey key) {
    BookPeriod period = forms.period(key);
    GradeBook book = books.forAct(key);
    if (!book.isClosed()) {
      sequence.requireGroundClosed(period, key);
    }
    return new LockedBook(forms.of(book), book);
  }

  /** The same for reopening, with the book that rests on it held first. */
  LockedBook takeForReopening(BookKey key) {
    sequence.requireNothingAbove(forms.period(key), key);
    GradeBook book = books.forAct(key);
    return new LockedBook(forms.of(book), book);
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
