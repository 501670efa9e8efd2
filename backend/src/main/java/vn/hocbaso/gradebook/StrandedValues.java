package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.form.TermForm;
import vn.hocbaso.school.EnrolledStudent;

/** Finds values of open secondary terms that stand where their students have no column. */
@ApplicationScoped
class StrandedValues {

  private final BookForms forms;
  private final GradeBookStore books;
  private final GradeCells cells;
  private final StudentLines lines;

  @Inject
  StrandedValues(BookForms forms, GradeBookStore books, GradeCells cells, StudentLines lines) {
    this.forms = forms;
    this.books = books;
    this.cells = cells;
    this.lines = lines;
  }

  /** Codes of the columns that are gone. */
  Set<String> of(UUID schoolId, UUID classId) {
    Set<String> columns = new TreeSet<>();
    BookKey any = new BookKey(schoolId, classId, "");
    for (BookPeriod period : forms.periods(any)) {
      GradeBook book = books.present(any.in(period));
      if (!book.isClosed() && forms.of(book) instanceof TermForm form) {
        columns.addAll(of(form, book.key()));
      }
    }
    return columns;
  }

  private Set<String> of(TermForm form, BookKey key) {
    List<UUID> students = lines.students(key).stream().map(EnrolledStudent::id).toList();
    Set<String> columns = new TreeSet<>();
    cells
        .values(key, students)
        .forEach(
            (student, values) ->
                values.keySet().stream()
                    .filter(column -> form.strands(student, column))
                    .forEach(columns::add));
    return columns;
  }
}
