package vn.hocbaso.gradebook;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.correction.OpenCorrections.Opening;

/**
 * One act of entering: the locked book, who acts, and which cells are written under an approved
 * correction because the book is closed.
 */
final class Entering {

  private final GradeBook book;
  private final @Nullable GradeBook year;
  private final ChangeStamp stamp;
  private final Map<CellKey, Opening> openings;
  private final Set<CellKey> changed = new LinkedHashSet<>();
  private ChangeStamp.@Nullable Source whole;

  private Entering(
      GradeBook book, @Nullable GradeBook year, ChangeStamp stamp, Map<CellKey, Opening> openings) {
    this.book = book;
    this.year = year;
    this.stamp = stamp;
    this.openings = Map.copyOf(openings);
  }

  /** Entering into an open book. */
  static Entering open(GradeBook book, ChangeStamp stamp) {
    return new Entering(book, null, stamp, Map.of());
  }

  /**
   * Correcting a closed book.
   *
   * @param year the book that rests on this one, locked as well; null when none does
   */
  static Entering correction(
      GradeBook book, @Nullable GradeBook year, ChangeStamp stamp, Map<CellKey, Opening> openings) {
    return new Entering(book, year, stamp, openings);
  }

  GradeBook book() {
    return book;
  }

  /** The closed book that rests on this one; null when there is none. */
  @Nullable GradeBook closedYear() {
    return year != null && year.isClosed() ? year : null;
  }

  Instant at() {
    return stamp.at();
  }

  String account() {
    return stamp.account();
  }

  /** Whether the book is closed, so that approvals and not windows say what may be written. */
  boolean isCorrection() {
    return book.isClosed();
  }

  /** Whether the state of the book leaves the cell open. */
  boolean takes(CellKey cell) {
    return !isCorrection() || openings.containsKey(cell);
  }

  /** The approval that a cell is written under; only of a correction. */
  Opening opening(CellKey cell) {
    return Objects.requireNonNull(openings.get(cell), "written without an approval");
  }

  /** Says how every value of the act came about; null when each says so itself. */
  void comesFrom(ChangeStamp.@Nullable Source source) {
    whole = source;
  }

  /** How the history names a change of the cell. */
  ChangeStamp stamp(CellKey cell, ChangeStamp.Source origin) {
    return isCorrection()
        ? stamp.correcting(opening(cell).reason())
        : stamp.from(whole == null ? origin : whole);
  }

  void noteChange(CellKey cell) {
    changed.add(cell);
  }

  /** The cells that have another value now. */
  Set<CellKey> changed() {
    return Set.copyOf(changed);
  }
}
