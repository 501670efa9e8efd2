package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.form.PrimaryForm;

/** Grade books as the database has them. */
@ApplicationScoped
class StoredGradeBooks implements GradeBooks {

  private static final BookPeriod YEAR_END = new BookPeriod.Primary(AssessmentPeriod.YEAR_END);

  private final GradeBookStore books;
  private final BookForms forms;
  private final StudentLines lines;
  private final YearResults results;

  @Inject
  StoredGradeBooks(GradeBookStore books, BookForms forms, StudentLines lines, YearResults results) {
    this.books = books;
    this.forms = forms;
    this.lines = lines;
    this.results = results;
  }

  @Override
  @Transactional
  public Optional<ClosedYear> closedYear(UUID schoolId, UUID classId) {
    return books.held(yearEnd(schoolId, classId)).filter(GradeBook::isClosed).map(this::closedYear);
  }

  @Override
  @Transactional
  public Optional<Map<UUID, Completion>> completions(UUID schoolId, UUID classId) {
    GradeBook book = books.present(yearEnd(schoolId, classId));
    if (!book.isClosed()) {
      return Optional.empty();
    }
    Map<UUID, Completion> found = new HashMap<>();
    results
        .of(book)
        .forEach(
            (student, result) ->
                found.put(
                    student,
                    Objects.requireNonNull(result.completion(), "closed without a result")));
    return Optional.of(found);
  }

  @Override
  @Transactional
  public Map<UUID, Long> closings(UUID schoolId, Collection<UUID> classIds) {
    return classIds.isEmpty() ? Map.of() : books.closings(schoolId, classIds);
  }

  @Override
  @Transactional
  public OptionalLong heldClosing(UUID schoolId, UUID classId) {
    return books
        .held(yearEnd(schoolId, classId))
        .filter(GradeBook::isClosed)
        .map(book -> OptionalLong.of(book.version()))
        .orElse(OptionalLong.empty());
  }

  @Override
  public boolean hasRecords(UUID schoolId, UUID classId) {
    return forms.periods(yearEnd(schoolId, classId)).contains(YEAR_END);
  }

  private static BookKey yearEnd(UUID schoolId, UUID classId) {
    return new BookKey(schoolId, classId, YEAR_END.code());
  }

  private ClosedYear closedYear(GradeBook book) {
    PrimaryForm form = (PrimaryForm) forms.of(book);
    return ClosedYears.of(form, book, closedLines(form, book));
  }

  /**
   * Without those who came after the closing and have no result of this year in this class, and
   * without those who are not assessed.
   */
  private List<StudentLine> closedLines(PrimaryForm form, GradeBook book) {
    Set<UUID> decided = results.of(book).keySet();
    return lines.of(form, book).stream()
        .filter(line -> decided.contains(line.student().id()))
        .toList();
  }
}
