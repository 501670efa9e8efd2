package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.gradebook.correction.OpenCorrections;
import vn.hocbaso.gradebook.form.BookPeriod;

/**
 * Begins an act of entering, in the one order of locks that keeps entering, closing and correcting
 * apart.
 */
@ApplicationScoped
class BeginEntering {

  private final GradeBookStore books;
  private final BookSequence sequence;
  private final ClosedBookCorrection corrections;
  private final Clock clock;

  @Inject
  BeginEntering(
      GradeBookStore books, BookSequence sequence, ClosedBookCorrection corrections, Clock clock) {
    this.books = books;
    this.sequence = sequence;
    this.corrections = corrections;
    this.clock = clock;
  }

  /**
   * Makes sure that the book is open and stays so until the transaction ends. Must come before the
   * form is read and any cell is locked, so that neither state nor plan changes in between.
   */
  ChangeStamp open(BookKey key, Actor actor, ChangeStamp.Source source) {
    GradeBook book = books.forEntry(key);
    GradeBookAction.ENTER_GRADES.requirePossible(book.state());
    sequence.requireReady(key);
    return stamp(book, actor, source);
  }

  /**
   * The same for cells some of which an approved correction may have opened: then the book may be
   * closed, and this act has it alone, with the year above it.
   */
  Entering openOrCorrected(
      BookPeriod period, BookKey key, Actor actor, Collection<CellKey> wanted) {
    if (corrections.openings(key, wanted).isEmpty()) {
      GradeBook book = books.forEntry(key);
      GradeBookAction.ENTER_GRADES.requirePossible(book.state());
      sequence.requireReady(key);
      return Entering.open(book, stamp(book, actor, ChangeStamp.Source.FILLED));
    }
    // The year first: the one order in which several books of a class are locked.
    GradeBook year =
        BookSequence.above(period).map(above -> books.forAct(key.in(above))).orElse(null);
    GradeBook book = books.forAct(key);
    // Asked again: the lock may have been waited for until after the end.
    Map<CellKey, OpenCorrections.Opening> openings = corrections.openings(key, wanted);
    if (openings.isEmpty()) {
      GradeBookAction.ENTER_GRADES.requirePossible(book.state());
    }
    if (!book.isClosed()) {
      // Reopened under an approval that still runs: entered like any other open book.
      sequence.requireReady(key);
    }
    ChangeStamp stamp = stamp(book, actor, ChangeStamp.Source.FILLED);
    return Entering.correction(book, year, stamp, openings);
  }

  /**
   * For trying out what a batch would come to: nothing is locked, approvals count for nothing.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code GRADE_BOOK_CLOSED}
   */
  Entering preview(BookKey key, Actor actor) {
    GradeBook book = books.present(key);
    GradeBookAction.ENTER_GRADES.requirePossible(book.state());
    return Entering.open(book, stamp(book, actor, ChangeStamp.Source.FILLED));
  }

  private ChangeStamp stamp(GradeBook book, Actor actor, ChangeStamp.Source source) {
    return new ChangeStamp(
        actor.account(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        source,
        book.reopeningReason());
  }
}
