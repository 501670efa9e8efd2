package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;

/** Writes cells and their history, in the one order that keeps entering and closing apart. */
@ApplicationScoped
class CellWriter {

  private final GradeBookStore books;
  private final GradeCells cells;
  private final GradeHistory history;
  private final BookSequence sequence;
  private final Clock clock;

  @Inject
  CellWriter(
      GradeBookStore books,
      GradeCells cells,
      GradeHistory history,
      BookSequence sequence,
      Clock clock) {
    this.books = books;
    this.cells = cells;
    this.history = history;
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
    return new ChangeStamp(
        actor.account(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        source,
        book.reopeningReason());
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
