package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.gradebook.CommentGround.StudentGround;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** What comments speak of, read from the grade book. */
@ApplicationScoped
class StoredCommentGrounds implements CommentGrounds {

  private final GradeBookActions actions;
  private final GradeBookStore books;
  private final BookForms forms;
  private final StudentLines lines;
  private final AuditTrail trail;

  @Inject
  StoredCommentGrounds(
      GradeBookActions actions,
      GradeBookStore books,
      BookForms forms,
      StudentLines lines,
      AuditTrail trail) {
    this.actions = actions;
    this.books = books;
    this.forms = forms;
    this.lines = lines;
    this.trail = trail;
  }

  @Override
  @Transactional
  public CommentGround of(UUID schoolId, UUID classId, String period, String code) {
    BookKey key = new BookKey(schoolId, classId, period);
    Actor reader = actions.requireReader(key);
    GradeBook book = books.present(key);
    BookForm form = forms.of(book);
    Column column = requireOpen(form, actions.columns(key), code);
    List<StudentGround> students =
        lines.of(form, book).stream().map(line -> ground(form, column, line)).toList();
    trail.append(
        AuditEvent.of(schoolId, reader.account(), AuditAct.GRADE_BOOK_READ, classId)
            .with(Map.of("period", period, "column", code)));
    return new CommentGround(
        topic(column),
        form.group().grade(),
        ((ColumnKind.Text) column.kind()).maxLength(),
        students);
  }

  private static Column requireOpen(BookForm form, ColumnRights rights, String code) {
    Column column =
        form.column(code)
            .filter(found -> found.part() == ColumnPart.COMMENT)
            .filter(rights::maySee)
            .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    if (!rights.mayEnter(column)) {
      throw DomainException.of(PlatformProblem.NOT_ALLOWED);
    }
    return column;
  }

  private static StudentGround ground(BookForm form, Column column, StudentLine line) {
    return new StudentGround(
        line.student().id(),
        line.student().details().fullName(),
        CommentBasis.level(form, column, line).orElse(null),
        CommentBasis.mark(form, column, line).orElse(null));
  }

  private static String topic(Column column) {
    String subject = column.subject();
    if (subject != null) {
      return subject;
    }
    return column.group() == ColumnGroup.GENERAL ? CommentGround.HOMEROOM : column.group().name();
  }
}
