package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.gradebook.BatchView.FaultView;
import vn.hocbaso.gradebook.BatchView.Outcome;
import vn.hocbaso.gradebook.BatchView.OutcomeView;
import vn.hocbaso.gradebook.BatchView.StudentStateView;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Entry;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.school.EnrolledStudent;

/** Writes many cells in one act, such as a filled column. Each change stands alone. */
@ApplicationScoped
class EnterGrades {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final StudentLines lines;
  private final CellWriter writer;
  private final GradeBookViews views;

  @Inject
  EnterGrades(
      GradeBookActions actions,
      BookForms forms,
      StudentLines lines,
      CellWriter writer,
      GradeBookViews views) {
    this.actions = actions;
    this.forms = forms;
    this.lines = lines;
    this.writer = writer;
    this.views = views;
  }

  /** Writes what can be written and says for each change what became of it. */
  @Transactional
  BatchView enter(BookKey book, List<CellChange> changes) {
    Actor actor = actions.require(GradeBookAction.ENTER_GRADES, book);
    BookForm form = forms.of(book);
    ColumnRights rights = actions.columns(book);
    Map<UUID, EnrolledStudent> students =
        lines.students(book).stream()
            .collect(Collectors.toMap(EnrolledStudent::id, Function.identity()));
    List<Wanted> wanted =
        changes.stream().map(change -> read(form, rights, students, change)).toList();
    ChangeStamp stamp = writer.begin(book, actor, ChangeStamp.Source.FILLED);
    Map<CellKey, GradeCell> cells =
        writer.lock(book, wanted.stream().filter(Wanted::isPossible).map(Wanted::key).toList());
    PersonNames names = views.names(book);
    List<OutcomeView> outcomes =
        wanted.stream().map(each -> apply(each, cells, stamp, names)).toList();
    return new BatchView(outcomes, states(form, rights, wanted, students));
  }

  private static Wanted read(
      BookForm form, ColumnRights rights, Map<UUID, EnrolledStudent> students, CellChange change) {
    CellKey key = form.key().cell(change.studentId(), change.column());
    Column column = form.column(change.column()).filter(rights::maySee).orElse(null);
    if (column == null) {
      return new Wanted(change, key, Entry.refused("GRADE_COLUMN_UNKNOWN", change.column()));
    }
    if (!rights.mayEnter(column)) {
      return new Wanted(change, key, Entry.refused("GRADE_COLUMN_OF_ANOTHER_TEACHER"));
    }
    if (!students.containsKey(change.studentId())) {
      return new Wanted(change, key, Entry.refused("GRADE_STUDENT_UNKNOWN"));
    }
    return new Wanted(change, key, form.reader().read(column, change.value()));
  }

  private OutcomeView apply(
      Wanted wanted, Map<CellKey, GradeCell> cells, ChangeStamp stamp, PersonNames names) {
    return switch (wanted.entry()) {
      case Entry.Refused refused -> OutcomeView.refused(wanted.change(), fault(refused));
      case Entry.Accepted accepted -> {
        GradeCell cell = Objects.requireNonNull(cells.get(wanted.key()));
        Outcome outcome = write(cell, accepted.value(), wanted.change(), stamp);
        yield OutcomeView.of(wanted.change(), outcome, CellView.of(cell, names));
      }
    };
  }

  private Outcome write(
      GradeCell cell, @Nullable String value, CellChange change, ChangeStamp stamp) {
    if (!cell.accepts(value, change.version())) {
      return Outcome.CONFLICT;
    }
    writer.write(cell, value, stamp.from(change.origin()));
    return Outcome.SAVED;
  }

  private FaultView fault(Entry.Refused refused) {
    return new FaultView(
        refused.code(), Texts.problem(views.language(), refused.code(), refused.arguments()));
  }

  private List<StudentStateView> states(
      BookForm form,
      ColumnRights rights,
      List<Wanted> wanted,
      Map<UUID, EnrolledStudent> students) {
    List<EnrolledStudent> concerned =
        wanted.stream()
            .map(each -> each.change().studentId())
            .distinct()
            .filter(students::containsKey)
            .map(students::get)
            .toList();
    return lines.of(form, concerned).stream()
        .map(
            line ->
                new StudentStateView(
                    line.student().id(),
                    GradeBookViews.missing(form, line, rights),
                    views.result(line, rights)))
        .toList();
  }

  /** A change of the batch, read. */
  private record Wanted(CellChange change, CellKey key, Entry entry) {

    boolean isPossible() {
      return entry instanceof Entry.Accepted;
    }
  }
}
