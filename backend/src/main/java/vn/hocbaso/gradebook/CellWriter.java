package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.gradebook.correction.OpenCorrections;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.BookPeriod;

/** Writes cells and their history, in the one order that keeps entering and closing apart. */
@ApplicationScoped
class CellWriter {

  private final GradeBookStore books;
  private final GradeCells cells;
  private final GradeHistory history;
  private final ClosedBookCorrection corrections;
  private final BookSequence sequence;
  private final Clock clock;

  @Inject
  CellWriter(
      GradeBookStore books,
      GradeCells cells,
      GradeHistory history,
      ClosedBookCorrection corrections,
      BookSequence sequence,
      Clock clock) {
    this.books = books;
    this.cells = cells;
    this.history = history;
    this.corrections = corrections;
    this.sequence = sequence;
    this.clock = clock;
  }

  /**
   * Makes sure that the book is open and stays so until the transaction ends. Must come before the
   * form is read and any cell is locked, so that neither state nor plan changes in between.
   */
  ChangeStamp begin(BookKey key, Actor actor, ChangeStamp.Source source) {
    GradeBook book = books.forEntry(key);
    GradeBookAction.ENTER_GRADES.requirePossible(book.state());
    sequence.requireReady(key);
    return stamp(book, actor, source);
  }

  /**
   * The same for cells some of which an approved correction may have opened: then the book may be
   * closed, and this act has it alone, with the year above it.
   */
  Entering begin(BookPeriod period, BookKey key, Actor actor, Collection<CellKey> wanted) {
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
    ChangeStamp stamp = stamp(book, actor, ChangeStamp.Source.FILLED);
    return Entering.correction(book, year, stamp, openings);
  }

  /** Writes a locked cell that the act takes. */
  void write(Entering act, GradeCell cell, @Nullable String value, ChangeStamp.Source origin) {
    cell.write(value, act.stamp(cell.key(), origin))
        .ifPresent(
            change -> {
              history.append(change);
              act.noteChange(cell.key());
            });
  }

  /** Whether a closed book would be without something that it needs, were this the value. */
  boolean leavesGap(Entering act, BookForm form, CellKey cell, @Nullable String value) {
    return corrections.leavesGap(act, form, cell, value);
  }

  /** Brings the results of a closed book into line with what was written. */
  void finish(Entering act, BookForm form) {
    corrections.settle(act, form);
  }

  private ChangeStamp stamp(GradeBook book, Actor actor, ChangeStamp.Source source) {
    return new ChangeStamp(
        actor.account(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        source,
        book.reopeningReason());
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

  /** The cells of some students for looking at; a later lock reads them anew. */
  Map<CellKey, BookPages.PageCell> present(BookKey book, Collection<UUID> students) {
    return cells.pages(book, students);
  }

  /** Locks the cells that are to be written. */
  Map<CellKey, GradeCell> lock(BookKey book, Collection<CellKey> keys) {
    return cells.lock(book, keys);
  }

  /** Writes a locked cell; the value that it has already leaves no trace. */
  void write(GradeCell cell, @Nullable String value, ChangeStamp stamp) {
    cell.write(value, stamp).ifPresent(history::append);
  }
}
