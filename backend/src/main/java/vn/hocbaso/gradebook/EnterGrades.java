package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.BatchView.FaultView;
import vn.hocbaso.gradebook.BatchView.Outcome;
import vn.hocbaso.gradebook.BatchView.OutcomeView;
import vn.hocbaso.gradebook.BatchView.StudentStateView;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Entry;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.school.EnrolledStudent;

/** Writes many cells in one act, such as a filled column. Each change stands alone. */
@ApplicationScoped
class EnterGrades {

  private static final Entry.Refused LEAVES_GAP =
      new Entry.Refused("GRADE_CORRECTION_LEAVES_GAP", List.of());

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
    Written written = write(book, changes, null);
    return new BatchView(written.outcomes(), states(written.desk(), changes));
  }

  /** The same for a sender that does not show what follows for the students. */
  @Transactional
  BatchView enterBriefly(BookKey book, List<CellChange> changes) {
    return new BatchView(write(book, changes, null).outcomes(), List.of());
  }

  /** The same for a batch whose sender is not asked how its values came about. */
  @Transactional
  List<OutcomeView> enter(BookKey book, List<CellChange> changes, ChangeStamp.Source whole) {
    return write(book, changes, whole).outcomes();
  }

  private Written write(
      BookKey book, List<CellChange> changes, ChangeStamp.@Nullable Source whole) {
    Actor actor = actions.require(GradeBookAction.ENTER_GRADES, book);
    List<CellKey> keys =
        changes.stream().map(change -> book.cell(change.studentId(), change.column())).toList();
    Entering act = writer.begin(forms.period(book), book, actor, keys);
    act.comesFrom(whole);
    Desk desk = desk(act, changes);
    List<Wanted> wanted = changes.stream().map(change -> read(desk, change)).toList();
    Map<CellKey, GradeCell> cells =
        writer.lock(book, wanted.stream().filter(Wanted::isPossible).map(Wanted::key).toList());
    PersonNames names = views.names(book);
    List<OutcomeView> outcomes =
        wanted.stream().map(each -> apply(desk, each, cells, names)).toList();
    writer.finish(act, desk.form);
    return new Written(desk, outcomes);
  }

  /** What each change would come to now; nothing is written and nothing is held. */
  List<Tried> tryOut(BookKey book, List<CellChange> changes) {
    Actor actor = actions.require(GradeBookAction.ENTER_GRADES, book);
    forms.period(book);
    Desk desk = desk(writer.preview(book, actor), changes);
    Map<CellKey, BookPages.PageCell> present = writer.present(book, desk.students.keySet());
    return changes.stream()
        .map(
            change ->
                new Tried(
                    change,
                    read(desk, change).entry(),
                    // What the caller does not see, no answer may tell either.
                    desk.sees(change)
                        ? present.getOrDefault(
                            book.cell(change.studentId(), change.column()),
                            BookPages.PageCell.NEVER_WRITTEN)
                        : BookPages.PageCell.NEVER_WRITTEN))
        .toList();
  }

  private Desk desk(Entering act, List<CellChange> changes) {
    BookKey book = act.book().key();
    BookForm form = forms.of(act.book());
    Map<UUID, EnrolledStudent> students =
        lines.students(book).stream()
            .collect(Collectors.toMap(EnrolledStudent::id, Function.identity()));
    return new Desk(
        form, act, actions.columns(book), students, notApplicable(form, book, changes, students));
  }

  private Map<UUID, Map<String, Label>> notApplicable(
      BookForm form, BookKey book, List<CellChange> changes, Map<UUID, EnrolledStudent> students) {
    List<UUID> concerned =
        changes.stream()
            .map(CellChange::studentId)
            .distinct()
            .filter(students::containsKey)
            .toList();
    return lines.notApplicable(form, book, concerned);
  }

  private Wanted read(Desk desk, CellChange change) {
    CellKey key = desk.book().cell(change.studentId(), change.column());
    Column column = desk.form.column(change.column()).filter(desk.rights::maySee).orElse(null);
    if (column == null) {
      return new Wanted(change, key, Entry.refused("GRADE_COLUMN_UNKNOWN", change.column()));
    }
    if (!desk.rights.mayEnter(column)) {
      return new Wanted(change, key, Entry.refused("GRADE_COLUMN_OF_ANOTHER_TEACHER"));
    }
    Optional<Entry.Refused> locked = desk.locked(key, column);
    if (locked.isPresent()) {
      return new Wanted(change, key, locked.get());
    }
    if (!desk.students.containsKey(change.studentId())) {
      return new Wanted(change, key, Entry.refused("GRADE_STUDENT_UNKNOWN"));
    }
    Entry entry = desk.form.reader().read(column, change.value());
    Label why = desk.why(change);
    return entry instanceof Entry.Accepted(String value) && value != null && why != null
        ? new Wanted(change, key, Entry.refused("GRADE_NOT_APPLICABLE", why.in(views.language())))
        : new Wanted(change, key, entry);
  }

  private OutcomeView apply(
      Desk desk, Wanted wanted, Map<CellKey, GradeCell> cells, PersonNames names) {
    return switch (wanted.entry()) {
      case Entry.Refused refused -> OutcomeView.refused(wanted.change(), fault(refused));
      case Entry.Accepted accepted -> {
        GradeCell cell = Objects.requireNonNull(cells.get(wanted.key()));
        if (writer.leavesGap(desk.act, desk.form, wanted.key(), accepted.value())) {
          yield OutcomeView.refused(wanted.change(), fault(LEAVES_GAP));
        }
        Outcome outcome = write(desk.act, cell, accepted.value(), wanted.change());
        yield OutcomeView.of(wanted.change(), outcome, CellView.of(cell, names));
      }
    };
  }

  private Outcome write(Entering act, GradeCell cell, @Nullable String value, CellChange change) {
    if (!cell.accepts(value, change.version())) {
      return Outcome.CONFLICT;
    }
    writer.write(act, cell, value, change.origin());
    return Outcome.SAVED;
  }

  private FaultView fault(Entry.Refused refused) {
    return new FaultView(
        refused.code(), Texts.problem(views.language(), refused.code(), refused.arguments()));
  }

  private List<StudentStateView> states(Desk desk, List<CellChange> changes) {
    List<EnrolledStudent> concerned =
        changes.stream()
            .map(CellChange::studentId)
            .distinct()
            .filter(desk.students::containsKey)
            .map(desk.students::get)
            .toList();
    return lines.of(desk.form, desk.book(), concerned).stream()
        .map(line -> views.state(desk.form, line, desk.rights))
        .toList();
  }

  /** What was written, and against what it was read. */
  private record Written(Desk desk, List<OutcomeView> outcomes) {}

  /** What a batch is read against. */
  private record Desk(
      BookForm form,
      Entering act,
      ColumnRights rights,
      Map<UUID, EnrolledStudent> students,
      Map<UUID, Map<String, Label>> notApplicable) {

    boolean sees(CellChange change) {
      return form.column(change.column()).filter(rights::maySee).isPresent();
    }

    BookKey book() {
      return act.book().key();
    }

    /** Why the cell takes no value at all: the book is closed, or it is not the time. */
    Optional<Entry.Refused> locked(CellKey key, Column column) {
      if (!act.takes(key)) {
        return Optional.of(new Entry.Refused("GRADE_CELL_LOCKED", List.of()));
      }
      return act.isCorrection()
          ? Optional.empty()
          : rights.shut(column).map(shut -> new Entry.Refused(shut.problem().name(), shut.words()));
    }

    @Nullable Label why(CellChange change) {
      return notApplicable.getOrDefault(change.studentId(), Map.of()).get(change.column());
    }
  }

  /** What a change would come to: its reading, and the cell as it is. */
  record Tried(CellChange change, Entry entry, BookPages.PageCell present) {}

  /** A change of the batch, read. */
  private record Wanted(CellChange change, CellKey key, Entry entry) {

    boolean isPossible() {
      return entry instanceof Entry.Accepted;
    }
  }
}
