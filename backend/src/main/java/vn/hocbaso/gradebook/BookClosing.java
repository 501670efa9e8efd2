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

/** Decides whether a book is complete and fixes the results of its students. */
@ApplicationScoped
class BookClosing {

  private final StudentLines lines;
  private final BookResults results;
  private final RequestContext request;

  @Inject
  BookClosing(StudentLines lines, BookResults results, RequestContext request) {
    this.lines = lines;
    this.results = results;
    this.request = request;
  }

  /**
   * The lines of an open book in which nothing required is missing.
   *
   * @throws DomainException {@code GRADE_BOOK_INCOMPLETE} with one violation per missing cell,
   *     {@code GRADE_BOOK_WITHOUT_STUDENTS} for a class in which nobody attends
   */
  List<StudentLine> completeLines(LockedBook locked) {
    List<StudentLine> all = lines.of(locked.form(), locked.book());
    if (all.isEmpty()) {
      throw DomainException.of(GradeBookProblem.GRADE_BOOK_WITHOUT_STUDENTS);
    }
    List<Violation> missing =
        all.stream().flatMap(line -> violations(locked.form(), line).stream()).toList();
    if (!missing.isEmpty()) {
      throw DomainException.of(
              GradeBookProblem.GRADE_BOOK_INCOMPLETE, missing.size(), incomplete(all))
          .withViolations(missing);
    }
    return all;
  }

  /** Keeps the results of the lines under the closing that the book has just had. */
  void fix(GradeBook closed, List<StudentLine> complete) {
    results.fix(closed, complete);
  }

  private static long incomplete(List<StudentLine> lines) {
    return lines.stream().filter(line -> !line.missing().isEmpty()).count();
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
