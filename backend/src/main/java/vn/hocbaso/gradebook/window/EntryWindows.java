package vn.hocbaso.gradebook.window;

import java.util.UUID;

/** The windows that a school has set. */
public interface EntryWindows {

  /**
   * The windows of a book.
   *
   * @param period code of the period
   */
  EntryHours of(UUID schoolId, UUID classId, String period);
}
