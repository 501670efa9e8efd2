package vn.hocbaso.exchange.workbook;

import java.time.Clock;
import java.time.Duration;
import vn.hocbaso.platform.problem.DomainException;

/** Ends the reading of a file that takes too long; asked once per part and row. */
record Deadline(Clock clock, long endsAtMillis) {

  static Deadline in(Duration time, Clock clock) {
    return new Deadline(clock, clock.millis() + time.toMillis());
  }

  void check() {
    if (clock.millis() > endsAtMillis) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_TOO_SLOW);
    }
  }
}
