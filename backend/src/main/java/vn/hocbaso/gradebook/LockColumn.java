package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.access.Actor;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.window.ColumnLocks;
import vn.hocbaso.gradebook.window.ColumnLocks.LockedColumn;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * Locks a column of an open book (khóa cột), such as the mid-term test of a subject, or lets it
 * take values again. Entries under way are waited for: whoever comes after the lock is refused.
 */
@ApplicationScoped
class LockColumn {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final GradeBookStore books;
  private final ColumnLocks locks;

  @Inject
  LockColumn(GradeBookActions actions, BookForms forms, GradeBookStore books, ColumnLocks locks) {
    this.actions = actions;
    this.forms = forms;
    this.books = books;
    this.locks = locks;
  }

  /**
   * Locks the column; doing it again changes nothing.
   *
   * @throws DomainException {@code GRADE_BOOK_CLOSED}, {@code NOT_FOUND} without such a column
   */
  @Transactional
  void lock(BookKey key, String column) {
    Actor actor = actions.require(GradeBookAction.LOCK_COLUMNS, key);
    locks.lock(held(key, column), actor);
  }

  /** Unlocks the column, as {@link #lock}. */
  @Transactional
  void unlock(BookKey key, String column) {
    Actor actor = actions.require(GradeBookAction.LOCK_COLUMNS, key);
    locks.unlock(held(key, column), actor);
  }

  private LockedColumn held(BookKey key, String column) {
    forms.period(key);
    GradeBook book = books.forAct(key);
    GradeBookAction.LOCK_COLUMNS.requirePossible(book.state());
    BookForm form = forms.of(book);
    if (form.column(column).isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    return new LockedColumn(
        key.schoolId(), key.classId(), form.group().schoolYear(), key.period(), column);
  }
}
