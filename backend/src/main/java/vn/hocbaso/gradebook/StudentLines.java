package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.StudentResults;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Puts students, their cells and their results together. */
@ApplicationScoped
class StudentLines {

  private final SchoolDirectory directory;
  private final GradeCells cells;
  private final YearResults results;

  @Inject
  StudentLines(SchoolDirectory directory, GradeCells cells, YearResults results) {
    this.directory = directory;
    this.cells = cells;
    this.results = results;
  }

  /** The students who attend and so have a line, in the order of the class list. */
  List<EnrolledStudent> students(BookKey book) {
    return directory.roster(book.schoolId(), book.classId()).stream()
        .filter(EnrolledStudent::attends)
        .toList();
  }

  /** One student who attends; empty for those who left and for students of other classes. */
  Optional<EnrolledStudent> student(BookKey book, UUID studentId) {
    return directory
        .student(book.schoolId(), book.classId(), studentId)
        .filter(EnrolledStudent::attends);
  }

  /** All lines of a book. A closed book's results are those of its closing. */
  List<StudentLine> of(BookForm form, GradeBook book) {
    Map<UUID, StudentResult> closed = results.of(book);
    Map<UUID, Map<String, GradeCell>> written = byStudent(cells.of(book.key()));
    return students(book.key()).stream()
        .map(student -> line(form, student, written.getOrDefault(student.id(), Map.of()), closed))
        .toList();
  }

  /** The lines of some students of an open book. */
  List<StudentLine> of(BookForm form, Collection<EnrolledStudent> students) {
    Map<UUID, Map<String, GradeCell>> written =
        byStudent(
            cells.of(form.key(), students.stream().map(EnrolledStudent::id).distinct().toList()));
    return students.stream()
        .map(student -> line(form, student, written.getOrDefault(student.id(), Map.of()), Map.of()))
        .toList();
  }

  private static StudentLine line(
      BookForm form,
      EnrolledStudent student,
      Map<String, GradeCell> cells,
      Map<UUID, StudentResult> closed) {
    Map<String, String> values = values(cells);
    StudentResult result =
        closed.getOrDefault(student.id(), StudentResults.of(form.programme(), values));
    return new StudentLine(student, cells, form.missing(values), result);
  }

  private static Map<UUID, Map<String, GradeCell>> byStudent(List<GradeCell> cells) {
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.key().studentId(),
                Collectors.toMap(cell -> cell.key().column(), Function.identity())));
  }

  private static Map<String, String> values(Map<String, GradeCell> cells) {
    Map<String, String> values = new HashMap<>();
    cells.forEach(
        (column, cell) -> {
          String value = cell.value();
          if (value != null) {
            values.put(column, value);
          }
        });
    return values;
  }
}
