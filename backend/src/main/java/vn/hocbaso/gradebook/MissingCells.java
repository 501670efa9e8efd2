package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.EnrolledStudent;

/** Names the cells that keep a book from being closed to whoever sent the request. */
@ApplicationScoped
class MissingCells {

  private final RequestContext request;

  @Inject
  MissingCells(RequestContext request) {
    this.request = request;
  }

  /**
   * Refuses a book that cannot be closed.
   *
   * @throws DomainException as {@link Completeness#refusal} says, with one violation per missing
   *     cell
   */
  void requireNone(BookForm form, List<StudentLine> lines) {
    Completeness.of(lines)
        .refusal()
        .ifPresent(
            refused -> {
              throw refused.withViolations(
                  lines.stream().flatMap(line -> violations(form, line).stream()).toList());
            });
  }

  private List<Violation> violations(BookForm form, StudentLine line) {
    return line.missing().stream()
        .map(code -> violation(form.column(code).orElseThrow(), line))
        .toList();
  }

  private Violation violation(Column column, StudentLine line) {
    EnrolledStudent student = line.student();
    Locale language = request.language();
    return Violation.at(
        "/students/" + student.id() + "/cells/" + column.code(),
        isAwaited(column, line) ? "GRADE_AWAITED" : "GRADE_MISSING",
        student.details().fullName(),
        column.label().in(language),
        part(column, language));
  }

  /** Whether a value stands there that only says that something is still to come. */
  private static boolean isAwaited(Column column, StudentLine line) {
    GradeCell cell = line.cells().get(column.code());
    return cell != null && cell.value() != null;
  }

  private static String part(Column column, Locale language) {
    String words = Texts.text("gradebook", language, "part." + column.part().name(), List.of());
    String slot = column.slot();
    return slot == null ? words : words + " " + slot;
  }
}
