package vn.hocbaso.gradebook;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.window.EntryHours;

/**
 * Which columns of a book are open to the caller. A subject belongs to whoever is assigned to it,
 * without an assignment to the homeroom teacher; everything else is the homeroom teacher's.
 */
final class ColumnRights {

  private final Access access;
  private final BookKey book;
  private final Set<String> assigned;
  private final EntryHours hours;
  private final Instant now;

  /** Answers given before: a book asks for every column of every student. */
  private final Map<String, Boolean> entered = new HashMap<>();

  private @Nullable Boolean all;

  ColumnRights(Access access, BookKey book, Set<String> assigned, EntryHours hours, Instant now) {
    this.access = access;
    this.book = book;
    this.assigned = Set.copyOf(assigned);
    this.hours = hours;
    this.now = now;
  }

  /** Whether the caller may write into the column, as long as the book is open. */
  boolean mayEnter(Column column) {
    String subject = column.subject();
    return subject == null
        ? access.may(Permission.CLOSE_GRADE_BOOK, book.place())
        : maySubject(subject);
  }

  /** The window outside of which the present moment is; empty when the column takes values now. */
  Optional<ShutWindow> shut(Column column) {
    return hours.shut(column.subject(), column.code(), now).map(ShutWindow::of);
  }

  /** Whether this very column is locked, whatever wider windows say. */
  boolean isLocked(Column column) {
    return hours.isLocked(column.code(), now);
  }

  /** Whether the caller sees the column; whoever may read the whole class sees all. */
  boolean maySee(Column column) {
    return seesAll() || mayEnter(column);
  }

  /** Whether the caller sees what rests on a subject alone. */
  boolean maySee(String subject) {
    return seesAll() || maySubject(subject);
  }

  /** Whether results, which rest on all columns, are for the caller. */
  boolean seesAll() {
    Boolean known = all;
    if (known == null) {
      known = access.may(Permission.READ_RESULTS, book.place());
      all = known;
    }
    return known;
  }

  private boolean maySubject(String subject) {
    return entered.computeIfAbsent(
        subject, code -> access.may(Permission.ENTER_GRADES, place(code)));
  }

  private Place place(String subject) {
    return Place.subjectOf(book.schoolId(), book.classId(), subject, assigned.contains(subject));
  }
}
