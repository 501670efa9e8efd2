package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.BookPeriod;

/** Writes cells and their history. */
@ApplicationScoped
class CellWriter {

  private final BeginEntering beginning;
  private final GradeCells cells;
  private final GradeHistory history;
  private final ClosedBookCorrection corrections;

  @Inject
  CellWriter(
      BeginEntering beginning,
      GradeCells cells,
      GradeHistory history,
      ClosedBookCorrection corrections) {
    this.beginning = beginning;
    this.cells = cells;
    this.history = history;
    this.corrections = corrections;
  }

  /** Begins an act on an open book; see {@link BeginEntering}. */
  ChangeStamp begin(BookKey key, Actor actor, ChangeStamp.Source source) {
    return beginning.open(key, actor, source);
  }

  /** Begins an act on a book that may be closed; see {@link BeginEntering}. */
  Entering begin(BookPeriod period, BookKey key, Actor actor, Collection<CellKey> wanted) {
    return beginning.openOrCorrected(period, key, actor, wanted);
  }

  /** Begins what only looks at an open book; see {@link BeginEntering}. */
  Entering preview(BookKey key, Actor actor) {
    return beginning.preview(key, actor);
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
