package vn.hocbaso.exchange;

import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.school.EnrolledStudent;

/** Whom of the school's students a row is about. */
sealed interface Match {

  /** Somebody whom the school does not have. */
  record Nobody() implements Match {}

  /**
   * A student of the school.
   *
   * @param probable true when only name, date of birth and class say so
   */
  record Found(EnrolledStudent student, boolean probable) implements Match {}

  /** It cannot be told, and the problem says why. */
  record Unclear(Finding problem) implements Match {}
}
