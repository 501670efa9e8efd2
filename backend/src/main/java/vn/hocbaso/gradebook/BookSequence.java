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
 * terms, and no term under a closed year. Locks are taken year first, then term 1, then term 2.
 */
@ApplicationScoped
class BookSequence {

  private static final BookPeriod YEAR = new BookPeriod.OfYear();
  private static final List<BookPeriod> TERMS =
      Arrays.stream(Term.values()).<BookPeriod>map(BookPeriod.OfTerm::new).toList();

  private final GradeBookStore books;

  @Inject
  BookSequence(GradeBookStore books) {
    this.books = books;
  }

  /**
   * Holds the terms of a year that is about to be closed; the year's book is locked already.
   *
   * @throws DomainException {@code GRADE_TERMS_OPEN}
   */
  void requireTermsClosed(BookPeriod period, BookKey key) {
    if (period.equals(YEAR) && !TERMS.stream().allMatch(term -> isHeldClosed(key.in(term)))) {
      throw DomainException.of(GradeBookProblem.GRADE_TERMS_OPEN);
    }
  }

  /**
   * Holds the year above a term that is about to be reopened; must come before the term is locked.
   *
   * @throws DomainException {@code GRADE_YEAR_CLOSED}
   */
  void requireYearOpen(BookPeriod period, BookKey key) {
    if (TERMS.contains(period) && isHeldClosed(key.in(YEAR))) {
      throw DomainException.of(GradeBookProblem.GRADE_YEAR_CLOSED);
    }
  }

  /** The period whose results rest on another one's as well: the year on its terms. */
  static Optional<BookPeriod> above(BookPeriod period) {
    return TERMS.contains(period) ? Optional.of(YEAR) : Optional.empty();
  }

  /** Whether the states of the other books leave an act open; what does not depend on them is. */
  static boolean allows(
      GradeBookAction action, BookPeriod period, Map<String, GradeBookState> states) {
    return switch (action) {
      case ENTER_GRADES, LOCK_COLUMNS, REQUEST_CORRECTION -> true;
      case CLOSE -> !period.equals(YEAR) || TERMS.stream().allMatch(term -> isClosed(states, term));
      case REOPEN -> !(TERMS.contains(period) && isClosed(states, YEAR));
      case CREATE_YEAR_RECORDS -> period.equals(new BookPeriod.Primary(AssessmentPeriod.YEAR_END));
    };
  }

  private static boolean isClosed(Map<String, GradeBookState> states, BookPeriod period) {
    return states.get(period.code()) == GradeBookState.CLOSED;
  }

  private boolean isHeldClosed(BookKey key) {
    return books.held(key).filter(GradeBook::isClosed).isPresent();
  }
}
