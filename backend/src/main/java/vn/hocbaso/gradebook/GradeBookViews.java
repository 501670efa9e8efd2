package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.correction.OpenCorrections;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;

/** Shows grade books to whoever sent the request: in the caller's language, with open actions. */
@ApplicationScoped
class GradeBookViews {

  private final StudentLines lines;
  private final GradeBookActions actions;
  private final OpenCorrections corrections;
  private final SchoolDirectory directory;
  private final RequestContext request;

  @Inject
  GradeBookViews(
      StudentLines lines,
      GradeBookActions actions,
      OpenCorrections corrections,
      SchoolDirectory directory,
      RequestContext request) {
    this.lines = lines;
    this.actions = actions;
    this.corrections = corrections;
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
    List<StudentLine> all = lines.of(form, book);
    Predicate<Column> wanted =
        column ->
            rights.maySee(column)
                && (subject == null || subject.equals(column.subject()))
                && (!form.leavesOutUnused() || isUsed(column, all));
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
        students(book, all, new Shown(visible, names, rights)),
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

  private List<GradeBookView.StudentView> students(
      GradeBook book, List<StudentLine> all, Shown shown) {
    Map<UUID, Map<String, CellCorrectionView>> underWay = underWay(book);
    return all.stream()
        .map(line -> student(shown, line, underWay.getOrDefault(line.student().id(), Map.of())))
        .toList();
  }

  /** The corrections of a closed book by student and column. */
  private Map<UUID, Map<String, CellCorrectionView>> underWay(GradeBook book) {
    Map<UUID, Map<String, CellCorrectionView>> found = new HashMap<>();
    if (book.isClosed()) {
      BookKey key = book.key();
      corrections
          .underWay(key.schoolId(), key.classId(), key.period())
          .forEach(
              each ->
                  found
                      .computeIfAbsent(each.cell().studentId(), student -> new HashMap<>())
                      .put(each.cell().column(), CellCorrectionView.of(each)));
    }
    return found;
  }

  /** What of each line is shown, and to whom. */
  private record Shown(List<Column> columns, PersonNames names, ColumnRights rights) {}

  private static boolean isUsed(Column column, List<StudentLine> all) {
    return column.subject() == null && column.group() == ColumnGroup.GENERAL
        || all.stream().anyMatch(line -> !line.notApplicable().containsKey(column.code()));
  }

  private GradeBookView.StudentView student(
      Shown shown, StudentLine line, Map<String, CellCorrectionView> underWay) {
    CellView empty = new CellView(null, 0L, null, null);
    Map<String, CellView> cells = new LinkedHashMap<>();
    Map<String, String> notApplicable = new LinkedHashMap<>();
    Map<String, CellCorrectionView> visible = new LinkedHashMap<>(underWay);
    for (Column column : shown.columns) {
      GradeCell cell = line.cells().get(column.code());
      cells.put(column.code(), cell == null ? empty : CellView.of(cell, shown.names));
      var why = line.notApplicable().get(column.code());
      if (why != null) {
        notApplicable.put(column.code(), why.in(request.language()));
      }
    }
    visible.keySet().retainAll(cells.keySet());
    return new GradeBookView.StudentView(
        line.student().id(),
        line.student().details().fullName(),
        line.student().details().dateOfBirth(),
        cells,
        notApplicable,
        visible,
        line.missing().stream().filter(cells::containsKey).toList(),
        result(line, shown.rights));
  }
}
