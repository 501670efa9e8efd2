package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Entry;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.EnrolledStudent;

/** Writes one cell. */
@ApplicationScoped
class EnterGrade {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final StudentLines lines;
  private final CellWriter writer;
  private final GradeBookViews views;

  @Inject
  EnterGrade(
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

  /**
   * Writes what was typed.
   *
   * @param ifMatch version of the cell that the caller saw, as an entity tag
   * @throws DomainException {@code GRADE_WINDOW_CLOSED}, {@code STALE_VERSION} with the cell as it
   *     is now, when somebody else wrote something different meanwhile
   */
  @Transactional
  SavedCellView enter(BookKey book, CellKey key, @Nullable String typed, @Nullable String ifMatch) {
    Actor actor = actions.require(GradeBookAction.ENTER_GRADES, book);
    long basedOn = Versions.required(ifMatch);
    Entering act = writer.begin(forms.period(book), book, actor, List.of(key));
    BookForm form = forms.of(act.book());
    ColumnRights rights = actions.columns(book);
    Column column =
        form.column(key.column()).filter(rights::maySee).orElseThrow(EnterGrade::notFound);
    if (!rights.mayEnter(column)) {
      throw DomainException.of(PlatformProblem.NOT_ALLOWED);
    }
    requireInTime(act, rights, column);
    EnrolledStudent student =
        lines.student(book, key.studentId()).orElseThrow(EnterGrade::notFound);
    String value = value(form.reader().read(column, typed));
    requireApplicable(form, book, key, value);
    if (writer.leavesGap(act, form, key, value)) {
      throw refused("GRADE_CORRECTION_LEAVES_GAP", List.of());
    }
    GradeCell cell = Objects.requireNonNull(writer.lock(book, List.of(key)).get(key));
    if (!cell.accepts(value, basedOn)) {
      throw DomainException.of(PlatformProblem.STALE_VERSION).withPresent(views.of(cell));
    }
    writer.write(act, cell, value, ChangeStamp.Source.TYPED);
    writer.finish(act, form);
    StudentLine line = lines.of(form, book, List.of(student)).getFirst();
    return SavedCellView.of(views.of(cell), views.state(form, line, rights));
  }

  /** An approval that opened a cell of a closed book has a time of its own. */
  private static void requireInTime(Entering act, ColumnRights rights, Column column) {
    if (!act.isCorrection()) {
      rights
          .shut(column)
          .ifPresent(
              window -> {
                throw window.refusal();
              });
    }
  }

  /** A value has no place where the student has no such column; what stands there may go. */
  private void requireApplicable(BookForm form, BookKey book, CellKey key, @Nullable String value) {
    Label why =
        lines
            .notApplicable(form, book, List.of(key.studentId()))
            .getOrDefault(key.studentId(), Map.of())
            .get(key.column());
    if (value != null && why != null) {
      throw refused("GRADE_NOT_APPLICABLE", List.of(why.in(views.language())));
    }
  }

  private static @Nullable String value(Entry entry) {
    return switch (entry) {
      case Entry.Accepted accepted -> accepted.value();
      case Entry.Refused(String code, List<Object> arguments) -> throw refused(code, arguments);
    };
  }

  private static DomainException refused(String code, List<Object> arguments) {
    return DomainException.of(PlatformProblem.INVALID_REQUEST)
        .withViolations(List.of(new Violation("/value", code, arguments)));
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
