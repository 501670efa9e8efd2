package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.EnrolledStudent;

/** Decides whether a year is complete and fixes the results of its students. */
@ApplicationScoped
class YearClosing {

  private final StudentLines lines;
  private final YearResults results;
  private final RequestContext request;

  @Inject
  YearClosing(StudentLines lines, YearResults results, RequestContext request) {
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
    results.persist(
        complete.stream().map(line -> new YearResult(closed, line.student().id(), line.result())));
  }

  private static long incomplete(List<StudentLine> lines) {
    return lines.stream().filter(line -> !line.missing().isEmpty()).count();
  }

  private List<Violation> violations(BookForm form, StudentLine line) {
    return line.missing().stream()
        .map(code -> violation(form.column(code).orElseThrow(), line.student()))
        .toList();
  }

  private Violation violation(Column column, EnrolledStudent student) {
    Locale language = request.language();
    return Violation.at(
        "/students/" + student.id() + "/cells/" + column.code(),
        "GRADE_MISSING",
        student.details().fullName(),
        column.label().in(language),
        Texts.text("gradebook", language, "part." + column.part().name(), List.of()));
  }
}
