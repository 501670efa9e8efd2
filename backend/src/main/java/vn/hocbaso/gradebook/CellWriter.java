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

/** Writes cells and their history, in the one order that keeps entering and closing apart. */
@ApplicationScoped
class CellWriter {

  private final GradeBookStore books;
  private final GradeCells cells;
  private final GradeHistory history;
  private final Clock clock;

  @Inject
  CellWriter(GradeBookStore books, GradeCells cells, GradeHistory history, Clock clock) {
    this.books = books;
    this.cells = cells;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Makes sure that the book is open and stays so until the transaction ends. Must come before the
   * form is read and any cell is locked, so that neither state nor plan changes in between.
   */
  ChangeStamp begin(BookKey key, Actor actor, ChangeStamp.Source source) {
    GradeBook book = books.forEntry(key);
    GradeBookAction.ENTER_GRADES.requirePossible(book.state());
    return new ChangeStamp(
        actor.account(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        source,
        book.reopeningReason());
  }

  /**
   * Refuses a book that takes no values now.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code GRADE_BOOK_CLOSED}
   */
  void requireOpen(BookKey key) {
    GradeBookAction.ENTER_GRADES.requirePossible(books.present(key).state());
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
