package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.platform.problem.DomainException;

/**
 * In which order the books of a class are closed and reopened: a secondary year after both its
 * terms, and no term under a closed year; a supplementary assessment after the primary year, and no
 * year under a closed assessment. Locks are taken from the top: year first, then term 1, then term
 * 2; summer first, then the year.
 */
@ApplicationScoped
class BookSequence {

  private static final BookPeriod YEAR = new BookPeriod.OfYear();

  private static final BookPeriod YEAR_END = new BookPeriod.Primary(AssessmentPeriod.YEAR_END);

  private static final BookPeriod SUMMER = new BookPeriod.Supplementary();

  private static final List<BookPeriod> TERMS =
      Arrays.stream(Term.values()).<BookPeriod>map(BookPeriod.OfTerm::new).toList();

  private final GradeBookStore books;

  @Inject
  BookSequence(GradeBookStore books) {
    this.books = books;
  }

  /**
   * Holds the terms of a year that is about to be closed, or the year before a summer that is; the
   * book itself is locked already.
   *
   * @throws DomainException {@code GRADE_TERMS_OPEN}, {@code GRADE_YEAR_OPEN}
   */
  void requireGroundClosed(BookPeriod period, BookKey key) {
    if (period.equals(SUMMER)) {
      requireYearEndClosed(key);
    }
    if (period.equals(YEAR) && !TERMS.stream().allMatch(term -> isHeldClosed(key.in(term)))) {
      throw DomainException.of(GradeBookProblem.GRADE_TERMS_OPEN);
    }
  }

  /**
   * Holds the year before a supplementary assessment into which values are entered: the original
   * values, beside which they stand, do not move meanwhile.
   *
   * @throws DomainException {@code GRADE_YEAR_OPEN}
   */
  void requireReady(BookKey key) {
    if (key.period().equals(SUMMER.code())) {
      requireYearEndClosed(key);
    }
  }

  private void requireYearEndClosed(BookKey key) {
    if (!isHeldClosed(key.in(YEAR_END))) {
      throw DomainException.of(GradeBookProblem.GRADE_YEAR_OPEN);
    }
  }

  /**
   * Holds the book that rests on one that is about to be reopened; must come before the latter is
   * locked.
   *
   * @throws DomainException {@code GRADE_YEAR_CLOSED}, {@code GRADE_SUMMER_CLOSED}
   */
  void requireNothingAbove(BookPeriod period, BookKey key) {
    if (period.equals(YEAR_END) && isHeldClosed(key.in(SUMMER))) {
      throw DomainException.of(GradeBookProblem.GRADE_SUMMER_CLOSED);
    }
    if (TERMS.contains(period) && isHeldClosed(key.in(YEAR))) {
      throw DomainException.of(GradeBookProblem.GRADE_YEAR_CLOSED);
    }
  }

  /**
   * The period whose results rest on another one's as well: the year on its terms, summer on it.
   */
  static Optional<BookPeriod> above(BookPeriod period) {
    if (period.equals(YEAR_END)) {
      return Optional.of(SUMMER);
    }
    return TERMS.contains(period) ? Optional.of(YEAR) : Optional.empty();
  }

  /** Whether the states of the other books leave an act open; what does not depend on them is. */
  static boolean allows(
      GradeBookAction action, BookPeriod period, Map<String, GradeBookState> states) {
    return switch (action) {
      case LOCK_COLUMNS, REQUEST_CORRECTION, EXPORT_SHEET -> true;
      case ENTER_GRADES, IMPORT_SHEET -> !period.equals(SUMMER) || isClosed(states, YEAR_END);
      case CLOSE -> ground(period).stream().allMatch(book -> isClosed(states, book));
      case REOPEN ->
          !(TERMS.contains(period) && isClosed(states, YEAR))
              && !(period.equals(YEAR_END) && isClosed(states, SUMMER));
      case CREATE_YEAR_RECORDS -> period.equals(YEAR_END);
    };
  }

  /** The books that are closed before this one. */
  private static List<BookPeriod> ground(BookPeriod period) {
    if (period.equals(YEAR)) {
      return TERMS;
    }
    return period.equals(SUMMER) ? List.of(YEAR_END) : List.of();
  }

  private static boolean isClosed(Map<String, GradeBookState> states, BookPeriod period) {
    return states.get(period.code()) == GradeBookState.CLOSED;
  }

  private boolean isHeldClosed(BookKey key) {
    return books.held(key).filter(GradeBook::isClosed).isPresent();
  }
}
