package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.form.PrimaryForm;
import vn.hocbaso.gradebook.form.TermForm;
import vn.hocbaso.gradebook.form.YearForm;
import vn.hocbaso.gradebook.result.StudentResult;

/** Grade books as the database has them. */
@ApplicationScoped
class StoredGradeBooks implements GradeBooks {

  private static final BookPeriod YEAR_END = new BookPeriod.Primary(AssessmentPeriod.YEAR_END);
  private static final BookPeriod SUMMER = new BookPeriod.Supplementary();
  private static final BookPeriod YEAR = new BookPeriod.OfYear();

  /** The periods whose closing closes the year. */
  private static final List<String> YEARS = List.of(YEAR_END.code(), YEAR.code());

  private final GradeBookStore books;
  private final BookForms forms;
  private final StudentLines lines;
  private final GradeCells cells;
  private final BookResults results;

  @Inject
  StoredGradeBooks(
      GradeBookStore books,
      BookForms forms,
      StudentLines lines,
      GradeCells cells,
      BookResults results) {
    this.books = books;
    this.forms = forms;
    this.lines = lines;
    this.cells = cells;
    this.results = results;
  }

  @Override
  @Transactional
  public Optional<ClosedYear> closedYear(UUID schoolId, UUID classId) {
    // Summer first: the one order in which several books of a class are locked.
    Optional<GradeBook> summer = books.held(summer(schoolId, classId));
    return books
        .held(yearEnd(schoolId, classId))
        .filter(GradeBook::isClosed)
        .map(book -> closedYear(book, summer));
  }

  @Override
  @Transactional
  public Optional<ClosedSecondaryYear> closedSecondaryYear(UUID schoolId, UUID classId) {
    return books.held(year(schoolId, classId)).filter(GradeBook::isClosed).map(this::secondaryYear);
  }

  @Override
  @Transactional
  public Optional<Set<UUID>> unsettled(UUID schoolId, UUID classId) {
    return Stream.of(yearEnd(schoolId, classId), year(schoolId, classId))
        .map(books::present)
        .filter(GradeBook::isClosed)
        .findFirst()
        .map(this::unsettled);
  }

  private Set<UUID> unsettled(GradeBook year) {
    Set<UUID> settled = settledInSummer(year);
    return results.of(year).entrySet().stream()
        .filter(result -> isUnsettled(result.getValue()))
        .map(Map.Entry::getKey)
        .filter(student -> !settled.contains(student))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<UUID> settledInSummer(GradeBook year) {
    return results.of(books.present(year.key().in(SUMMER))).entrySet().stream()
        .filter(
            one ->
                one.getValue() instanceof StudentResult.PrimarySupplement summer
                    && ClosedSupplements.isSettled(summer))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isUnsettled(StudentResult result) {
    return switch (result) {
      case StudentResult.PrimaryYear year ->
          year.completion() == Completion.AWAITS_SUPPLEMENTARY_ASSESSMENT;
      case StudentResult.SecondaryYear year -> !ClosedSecondaryYears.isSettled(year);
      case StudentResult.NoResult none -> false;
      case StudentResult.PrimaryUnassessed unassessed -> false;
      case StudentResult.PrimarySupplement summer -> false;
      case StudentResult.SecondaryTerm term -> false;
    };
  }

  @Override
  @Transactional
  public Map<UUID, Long> closings(UUID schoolId, Collection<UUID> classIds) {
    return books.closings(schoolId, classIds, YEARS);
  }

  @Override
  @Transactional
  public Map<UUID, Long> summerClosings(UUID schoolId, Collection<UUID> classIds) {
    return books.closings(schoolId, classIds, List.of(SUMMER.code()));
  }

  @Override
  @Transactional
  public OptionalLong heldClosing(UUID schoolId, UUID classId) {
    return Stream.of(yearEnd(schoolId, classId), year(schoolId, classId))
        .flatMap(key -> books.held(key).stream())
        .filter(GradeBook::isClosed)
        .mapToLong(GradeBook::version)
        .findFirst();
  }

  @Override
  @Transactional
  public OptionalLong summerClosing(UUID schoolId, UUID classId) {
    return closing(Optional.of(books.present(summer(schoolId, classId))));
  }

  @Override
  @Transactional
  public OptionalLong heldSummerClosing(UUID schoolId, UUID classId) {
    return closing(books.held(summer(schoolId, classId)));
  }

  private static OptionalLong closing(Optional<GradeBook> book) {
    return book.filter(GradeBook::isClosed).stream().mapToLong(GradeBook::version).findFirst();
  }

  private static BookKey summer(UUID schoolId, UUID classId) {
    return new BookKey(schoolId, classId, SUMMER.code());
  }

  private static BookKey yearEnd(UUID schoolId, UUID classId) {
    return new BookKey(schoolId, classId, YEAR_END.code());
  }

  private static BookKey year(UUID schoolId, UUID classId) {
    return new BookKey(schoolId, classId, YEAR.code());
  }

  private ClosedSecondaryYear secondaryYear(GradeBook book) {
    YearForm form = (YearForm) forms.of(book);
    return ClosedSecondaryYears.of(
        form,
        new ClosedSecondaryYears.Book(book, closedLines(form, book)),
        term(book, form.first()),
        term(book, form.second()));
  }

  private ClosedSecondaryYears.Book term(GradeBook year, TermForm form) {
    GradeBook book = books.present(year.key().in(form.period()));
    return new ClosedSecondaryYears.Book(book, lines.of(form, book));
  }

  private ClosedYear closedYear(GradeBook book, Optional<GradeBook> summer) {
    PrimaryForm form = (PrimaryForm) forms.of(book);
    return ClosedYears.of(form, book, closedLines(form, book), supplements(summer));
  }

  private ClosedSupplements supplements(Optional<GradeBook> summer) {
    return summer
        .filter(GradeBook::isClosed)
        .map(
            book -> {
              Map<UUID, StudentResult> closed = results.of(book);
              return new ClosedSupplements(closed, cells.values(book.key(), closed.keySet()));
            })
        .orElseGet(ClosedSupplements::none);
  }

  /**
   * Without those who came after the closing and have no result of this year in this class, and
   * without those who are not assessed.
   */
  private List<StudentLine> closedLines(BookForm form, GradeBook book) {
    Map<UUID, StudentResult> decided = results.of(book);
    return lines.of(form, book).stream()
        .filter(line -> isYear(decided.get(line.student().id())))
        .toList();
  }

  private static boolean isYear(@Nullable StudentResult result) {
    return result instanceof StudentResult.PrimaryYear
        || result instanceof StudentResult.SecondaryYear;
  }
}
