package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;

/** Shows grade books to whoever sent the request: in the caller's language, with open actions. */
@ApplicationScoped
class GradeBookViews {

  private final StudentLines lines;
  private final GradeBookActions actions;
  private final SchoolDirectory directory;
  private final RequestContext request;

  @Inject
  GradeBookViews(
      StudentLines lines,
      GradeBookActions actions,
      SchoolDirectory directory,
      RequestContext request) {
    this.lines = lines;
    this.actions = actions;
    this.directory = directory;
    this.request = request;
  }

  /** The whole book as it is now. */
  GradeBookView of(BookForm form, GradeBook book) {
    return of(form, book, null);
  }

  /**
   * The book as it is now.
   *
   * @param subject code of the one subject that is asked for; null for all columns
   */
  GradeBookView of(BookForm form, GradeBook book, @Nullable String subject) {
    Locale language = request.language();
    PersonNames names = names(book.key());
    ClassProfile group = form.group();
    ColumnRights rights = actions.columns(book.key());
    Predicate<Column> wanted =
        column -> rights.maySee(column) && (subject == null || subject.equals(column.subject()));
    List<Column> visible = form.columns().stream().filter(wanted).toList();
    return new GradeBookView(
        group.id(),
        group.name(),
        group.grade(),
        group.schoolYear(),
        group.educationKind(),
        book.key().period(),
        form.period().label().in(language),
        form.legalBase(),
        subject,
        book.state(),
        book.version(),
        book.closedAt(),
        names.of(book.closedBy()),
        visible.stream().map(column -> ColumnView.of(column, rights, language)).toList(),
        lines.of(form, book).stream().map(line -> student(visible, line, names, rights)).toList(),
        actions.available(book, form.period()));
  }

  /** One cell as it is now. */
  CellView of(GradeCell cell) {
    return CellView.of(cell, new PersonNames(directory, cell.key().schoolId()));
  }

  /** The result of a line, as far as the caller may see the columns that it rests on. */
  ResultView result(StudentLine line, ColumnRights rights) {
    return new ResultViews(rights.seesAll(), rights::maySee, request.language()).of(line.result());
  }

  /** What an entry changed for a student, as far as the caller sees the columns. */
  BatchView.StudentStateView state(BookForm form, StudentLine line, ColumnRights rights) {
    Set<String> visible =
        form.columns().stream()
            .filter(rights::maySee)
            .map(Column::code)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, String> notApplicable = new LinkedHashMap<>();
    line.notApplicable()
        .forEach(
            (code, why) -> {
              if (visible.contains(code)) {
                notApplicable.put(code, why.in(request.language()));
              }
            });
    return new BatchView.StudentStateView(
        line.student().id(),
        line.missing().stream().filter(visible::contains).toList(),
        notApplicable,
        result(line, rights));
  }

  /** Names of the people of a book's school. */
  PersonNames names(BookKey book) {
    return new PersonNames(directory, book.schoolId());
  }

  /** Language of the answer. */
  Locale language() {
    return request.language();
  }

  private GradeBookView.StudentView student(
      List<Column> columns, StudentLine line, PersonNames names, ColumnRights rights) {
    CellView empty = new CellView(null, 0L, null, null);
    Map<String, CellView> cells = new LinkedHashMap<>();
    Map<String, String> notApplicable = new LinkedHashMap<>();
    for (Column column : columns) {
      GradeCell cell = line.cells().get(column.code());
      cells.put(column.code(), cell == null ? empty : CellView.of(cell, names));
      var why = line.notApplicable().get(column.code());
      if (why != null) {
        notApplicable.put(column.code(), why.in(request.language()));
      }
    }
    return new GradeBookView.StudentView(
        line.student().id(),
        line.student().details().fullName(),
        line.student().details().dateOfBirth(),
        cells,
        notApplicable,
        line.missing().stream().filter(cells::containsKey).toList(),
        result(line, rights));
  }
}
