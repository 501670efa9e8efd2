package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.correction.CorrectedBooks;
import vn.hocbaso.gradebook.correction.CorrectedCell;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** Tells corrections what the books of a class are like. */
@ApplicationScoped
class StoredCorrectedBooks implements CorrectedBooks {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final GradeBookStore books;
  private final StudentLines lines;
  private final GradeCells cells;

  @Inject
  StoredCorrectedBooks(
      GradeBookActions actions,
      BookForms forms,
      GradeBookStore books,
      StudentLines lines,
      GradeCells cells) {
    this.actions = actions;
    this.forms = forms;
    this.books = books;
    this.lines = lines;
    this.cells = cells;
  }

  @Override
  public HeldCell hold(CorrectedCell wanted) {
    BookKey key = new BookKey(wanted.schoolId(), wanted.classId(), wanted.period());
    actions.require(GradeBookAction.REQUEST_CORRECTION, key);
    forms.period(key);
    GradeBook book = books.forAct(key);
    GradeBookAction.REQUEST_CORRECTION.requirePossible(book.state());
    BookForm form = forms.of(book);
    ColumnRights rights = actions.columns(key);
    Column column =
        form.column(wanted.column())
            .filter(rights::maySee)
            .orElseThrow(StoredCorrectedBooks::notFound);
    if (!rights.mayEnter(column)) {
      throw DomainException.of(PlatformProblem.NOT_ALLOWED);
    }
    UUID student =
        lines.student(key, wanted.studentId()).orElseThrow(StoredCorrectedBooks::notFound).id();
    boolean applicable =
        !lines
            .notApplicable(form, key, List.of(student))
            .getOrDefault(student, Map.of())
            .containsKey(column.code());
    String value =
        cells.values(key, List.of(student)).getOrDefault(student, Map.of()).get(column.code());
    return new HeldCell(value, applicable);
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
