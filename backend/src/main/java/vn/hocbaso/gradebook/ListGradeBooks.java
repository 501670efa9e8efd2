package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.form.BookPeriod;

/** Lists the books of a class with their states. No student is in the answer. */
@ApplicationScoped
class ListGradeBooks {

  private final Access access;
  private final BookForms forms;
  private final GradeBookStore books;
  private final GradeBookActions actions;
  private final GradeBookViews views;

  @Inject
  ListGradeBooks(
      Access access,
      BookForms forms,
      GradeBookStore books,
      GradeBookActions actions,
      GradeBookViews views) {
    this.access = access;
    this.forms = forms;
    this.books = books;
    this.actions = actions;
    this.views = views;
  }

  @Transactional
  BookListView list(UUID schoolId, UUID classId) {
    access.require(Permission.READ_GRADE_BOOK, Place.classOf(schoolId, classId));
    BookKey any = new BookKey(schoolId, classId, "");
    PersonNames names = views.names(any);
    return new BookListView(
        forms.periods(any).stream().map(period -> item(any.in(period), period, names)).toList());
  }

  private BookListView.ItemView item(BookKey key, BookPeriod period, PersonNames names) {
    GradeBook book = books.present(key);
    return new BookListView.ItemView(
        period.code(),
        period.label().in(views.language()),
        book.state(),
        book.version(),
        book.closedAt(),
        names.of(book.closedBy()),
        actions.available(book, period));
  }
}
