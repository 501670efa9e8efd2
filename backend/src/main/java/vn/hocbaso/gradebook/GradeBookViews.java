package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hocbaso.gradebook.column.Column;
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
    Locale language = request.language();
    PersonNames names = names(book.key());
    ClassProfile group = form.group();
    ColumnRights rights = actions.columns(book.key());
    List<Column> visible = form.columns().stream().filter(rights::maySee).toList();
    return new GradeBookView(
        group.id(),
        group.name(),
        group.grade(),
        group.schoolYear(),
        book.key().period(),
        book.state(),
        book.version(),
        book.closedAt(),
        names.of(book.closedBy()),
        visible.stream()
            .map(column -> ColumnView.of(column, rights.mayEnter(column), language))
            .toList(),
        lines.of(form, book).stream().map(line -> student(visible, line, names, rights)).toList(),
        actions.available(book));
  }

  /** One cell as it is now. */
  CellView of(GradeCell cell) {
    return CellView.of(cell, new PersonNames(directory, cell.key().schoolId()));
  }

  /** The result of a line, for whoever may see the columns that it rests on. */
  ResultView result(StudentLine line, ColumnRights rights) {
    return rights.seesAll()
        ? ResultView.of(line.result(), request.language())
        : ResultView.NOT_SHOWN;
  }

  /** The required columns without a value, as far as the caller sees them. */
  static List<String> missing(BookForm form, StudentLine line, ColumnRights rights) {
    return line.missing().stream()
        .filter(code -> form.column(code).filter(rights::maySee).isPresent())
        .toList();
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
    for (Column column : columns) {
      GradeCell cell = line.cells().get(column.code());
      cells.put(column.code(), cell == null ? empty : CellView.of(cell, names));
    }
    return new GradeBookView.StudentView(
        line.student().id(),
        line.student().details().fullName(),
        line.student().details().dateOfBirth(),
        cells,
        line.missing().stream().filter(cells::containsKey).toList(),
        result(line, rights));
  }
}
