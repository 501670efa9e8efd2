package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;

/** Reads who changed a cell, when, from what to what, and why. */
@ApplicationScoped
class ReadCellHistory {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final SchoolDirectory directory;
  private final GradeHistory history;
  private final AuditTrail trail;

  @Inject
  ReadCellHistory(
      GradeBookActions actions,
      BookForms forms,
      SchoolDirectory directory,
      GradeHistory history,
      AuditTrail trail) {
    this.actions = actions;
    this.forms = forms;
    this.directory = directory;
    this.history = history;
    this.trail = trail;
  }

  @Transactional
  HistoryView read(BookKey book, CellKey cell) {
    Actor reader = actions.requireReader(book);
    boolean exists =
        forms.of(book).column(cell.column()).filter(actions.columns(book)::maySee).isPresent()
            && directory.student(book.schoolId(), book.classId(), cell.studentId()).isPresent();
    if (!exists) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    trail.append(
        AuditEvent.of(book.schoolId(), reader.account(), AuditAct.GRADE_BOOK_READ, book.classId())
            .with(
                Map.of(
                    "period", book.period(),
                    "student", cell.studentId().toString(),
                    "historyOf", cell.column())));
    PersonNames names = new PersonNames(directory, book.schoolId());
    return new HistoryView(
        history.of(cell).stream().map(change -> HistoryView.ItemView.of(change, names)).toList());
  }
}
