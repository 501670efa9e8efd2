package vn.hocbaso.gradebook.window;

import java.util.UUID;
import vn.hocbaso.access.Actor;

/**
 * Locks of single columns (khóa cột): a window of the column that has ended. They do not ask for
 * rights: their caller does, and holds the book.
 */
public interface ColumnLocks {

  /** Lets a column take no more values from this moment on; a locked one stays as it is. */
  void lock(LockedColumn column, Actor actor);

  /** Takes the window of a column away, whatever it was; without one nothing happens. */
  void unlock(LockedColumn column, Actor actor);

  /** A column of the book of a class. */
  record LockedColumn(
      UUID schoolId, UUID classId, String schoolYear, String period, String column) {

    WindowScope scope() {
      return new WindowScope(schoolYear, period, classId, null, column);
    }
  }
}
