package vn.hocbaso.exchange.gradesheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file that says something else than the grade book.
 *
 * @param row as Excel numbers it, from 1
 * @param at column of the sheet, from 0
 * @param column code of the column of the grade book
 * @param title what the file calls the column
 * @param typed as written, shortened
 * @param value canonical form; null when the cell is emptied or refused
 * @param present value of the grade book when it was compared
 * @param version of the cell when it was compared
 * @param fault why it is refused, or was not applied
 */
record CheckedCell(
    int row,
    int at,
    UUID studentId,
    String fullName,
    String column,
    String title,
    String typed,
    @Nullable String value,
    @Nullable String present,
    long version,
    Verdict verdict,
    @Nullable Fault fault) {

  /** What becomes of a cell. */
  enum Verdict {
    /** Gets a value, or another one. */
    CHANGED,
    /** Loses its value. */
    EMPTIED,
    /**
     * The grade book is newer than the file, or the file does not say how old it is: applied only
     * when a person says so for this cell.
     */
    OLDER,
    /** Not possible. */
    REFUSED,
    /** In the grade book now. */
    APPLIED
  }

  /** Whether confirming applies it without asking about this cell. */
  boolean ready() {
    return verdict == Verdict.CHANGED || verdict == Verdict.EMPTIED;
  }

  CheckedCell applied() {
    return with(Verdict.APPLIED, null);
  }

  CheckedCell refused(Fault why) {
    return with(Verdict.REFUSED, why);
  }

  private CheckedCell with(Verdict outcome, @Nullable Fault why) {
    return new CheckedCell(
        row, at, studentId, fullName, column, title, typed, value, present, version, outcome, why);
  }
}
