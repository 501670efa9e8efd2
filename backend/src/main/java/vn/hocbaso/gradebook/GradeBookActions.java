package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.window.EntryWindows;
import vn.hocbaso.school.TeachingRoster;

/** Asks the table of actions on behalf of whoever sent the request. */
@ApplicationScoped
class GradeBookActions {

  private final Access access;
  private final TeachingRoster teaching;
  private final GradeBookStore books;
  private final EntryWindows windows;
  private final Clock clock;

  @Inject
  GradeBookActions(
      Access access,
      TeachingRoster teaching,
      GradeBookStore books,
      EntryWindows windows,
      Clock clock) {
    this.access = access;
    this.teaching = teaching;
    this.books = books;
    this.windows = windows;
    this.clock = clock;
  }

  /** Which columns of the book are open to the caller today. */
  ColumnRights columns(BookKey book) {
    return new ColumnRights(
        access,
        book,
        teaching.assignedSubjects(book.schoolId(), book.classId()),
        windows.of(book.schoolId(), book.classId(), book.period()),
        clock.instant());
  }

  /** Lets whoever may ever do this pass; whether the book's state allows it is asked under lock. */
  Actor require(GradeBookAction action, BookKey book) {
    return access.require(action.permission(), book.place());
  }

  /** Lets whoever may read some column of the book pass. */
  Actor requireReader(BookKey book) {
    return access.require(Permission.READ_GRADE_BOOK, book.place());
  }

  /** What is open to the caller now. */
  List<GradeBookAction> available(GradeBook book, BookPeriod period) {
    Map<String, GradeBookState> states = books.states(book.key().schoolId(), book.key().classId());
    return Arrays.stream(GradeBookAction.values())
        .filter(action -> BookSequence.allows(action, period, states))
        .filter(action -> action.isPossibleIn(book.state()))
        .filter(action -> access.may(action.permission(), book.key().place()))
        .toList();
  }
}
