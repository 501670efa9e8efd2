package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/**
 * Closes a book of which nothing required is missing and fixes the results of its students. Who
 * asks, and how many books at once, makes no difference.
 */
@ApplicationScoped
class BookClosing {

  private final StudentLines lines;
  private final BookResults results;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  BookClosing(StudentLines lines, BookResults results, AuditTrail trail, Clock clock) {
    this.lines = lines;
    this.results = results;
    this.trail = trail;
    this.clock = clock;
  }

  /** The lines of an open book; whether they are complete is for the caller to require. */
  List<StudentLine> lines(LockedBook locked) {
    return lines.of(locked.form(), locked.book());
  }

  /**
   * Closes an open book.
   *
   * @param facts what the trail remembers besides the period and the numbers
   */
  void close(
      LockedBook locked, List<StudentLine> complete, String account, Map<String, String> facts) {
    GradeBook book = locked.book();
    book.close(
        account, clock.instant().truncatedTo(ChronoUnit.MICROS), ClosingRules.of(locked.form()));
    fix(book, complete);
    BookKey key = book.key();
    Map<String, String> remembered = new HashMap<>(facts);
    remembered.put("period", key.period());
    remembered.put("students", Integer.toString(complete.size()));
    remembered.put("version", Long.toString(book.version()));
    trail.append(
        AuditEvent.of(key.schoolId(), account, AuditAct.GRADE_BOOK_CLOSED, key.classId())
            .with(remembered));
  }

  /** Keeps the results of the lines under the closing that the book has just had. */
  void fix(GradeBook closed, List<StudentLine> complete) {
    results.fix(closed, complete);
  }
}
