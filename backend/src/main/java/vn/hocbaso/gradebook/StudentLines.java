package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.BookValues;
import vn.hocbaso.gradebook.form.Sheet;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Puts students, their cells and their results together. */
@ApplicationScoped
class StudentLines {

  private final SchoolDirectory directory;
  private final GradeCells cells;
  private final BookResults results;

  @Inject
  StudentLines(SchoolDirectory directory, GradeCells cells, BookResults results) {
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

  /**
   * The columns that students do not have, by student; to be asked before cells are locked.
   *
   * @param key of the book that the form is of
   */
  Map<UUID, Map<String, Label>> notApplicable(
      BookForm form, BookKey key, Collection<UUID> students) {
    boolean alone = form.restsOn().isEmpty();
    Map<UUID, Map<String, String>> own = alone ? Map.of() : cells.values(key, students);
    Map<String, Map<UUID, Map<String, String>>> others = others(form, key, students);
    return students.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                student ->
                    form.notApplicable(
                        student, values(student, own.getOrDefault(student, Map.of()), others))));
  }

  /**
   * What a student would lack in a book, were this the value of the cell.
   *
   * @param cell of this book or of one that it rests on
   */
  List<String> missingWith(BookForm form, BookKey key, CellKey cell, @Nullable String value) {
    UUID student = cell.studentId();
    List<UUID> alone = List.of(student);
    Map<String, String> own =
        new HashMap<>(cells.values(key, alone).getOrDefault(student, Map.of()));
    Map<String, Map<UUID, Map<String, String>>> others = others(form, key, alone);
    if (cell.book().equals(key)) {
      put(own, cell.column(), value);
    } else {
      put(
          others
              .computeIfAbsent(cell.period(), period -> new HashMap<>())
              .computeIfAbsent(student, none -> new HashMap<>()),
          cell.column(),
          value);
    }
    return form.sheet(student, values(student, own, others)).missing();
  }

  /** All lines of a book. A closed book's results are those of its closing. */
  List<StudentLine> of(BookForm form, GradeBook book) {
    return lines(form, book.key(), students(book.key()), cells.of(book.key()), results.of(book));
  }

  /** The missing columns of each student of an open book; reads values only, and no cell. */
  Map<UUID, List<String>> missing(BookForm form, BookKey key) {
    return ofValues(form, key, form::missing);
  }

  /** The results of the students of an open book as they are now; reads values only. */
  Map<UUID, StudentResult> results(BookForm form, BookKey key) {
    return ofValues(form, key, (student, values) -> form.sheet(student, values).result());
  }

  private <T> Map<UUID, T> ofValues(
      BookForm form, BookKey key, BiFunction<UUID, BookValues, T> fact) {
    List<UUID> ids = students(key).stream().map(EnrolledStudent::id).toList();
    Map<UUID, Map<String, String>> own = cells.values(key, ids);
    Map<String, Map<UUID, Map<String, String>>> others = others(form, key, ids);
    return ids.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> fact.apply(id, values(id, own.getOrDefault(id, Map.of()), others))));
  }

  /** The lines of some students of an open book. */
  List<StudentLine> of(BookForm form, BookKey key, Collection<EnrolledStudent> students) {
    List<UUID> ids = students.stream().map(EnrolledStudent::id).distinct().toList();
    return lines(form, key, students, cells.of(key, ids), Map.of());
  }

  private List<StudentLine> lines(
      BookForm form,
      BookKey key,
      Collection<EnrolledStudent> students,
      List<GradeCell> found,
      Map<UUID, StudentResult> closed) {
    Map<UUID, Map<String, GradeCell>> written = byStudent(found);
    List<UUID> ids = students.stream().map(EnrolledStudent::id).toList();
    Map<String, Map<UUID, Map<String, String>>> others = others(form, key, ids);
    return students.stream()
        .map(
            student -> {
              Map<String, GradeCell> own = written.getOrDefault(student.id(), Map.of());
              Sheet sheet = form.sheet(student.id(), values(student.id(), texts(own), others));
              return new StudentLine(
                  student,
                  own,
                  sheet.notApplicable(),
                  sheet.missing(),
                  closed.getOrDefault(student.id(), sheet.result()));
            })
        .toList();
  }

  /** The values of the books that this one rests on, by period and student. */
  private Map<String, Map<UUID, Map<String, String>>> others(
      BookForm form, BookKey key, Collection<UUID> students) {
    Map<String, Map<UUID, Map<String, String>>> others = new HashMap<>();
    form.restsOn()
        .forEach(period -> others.put(period.code(), cells.values(key.in(period), students)));
    return others;
  }

  private static BookValues values(
      UUID student, Map<String, String> own, Map<String, Map<UUID, Map<String, String>>> others) {
    Map<String, Map<String, String>> ofStudent = new HashMap<>();
    others.forEach(
        (period, values) -> ofStudent.put(period, values.getOrDefault(student, Map.of())));
    return new BookValues(own, ofStudent);
  }

  private static void put(Map<String, String> values, String column, @Nullable String value) {
    if (value == null) {
      values.remove(column);
    } else {
      values.put(column, value);
    }
  }

  private static Map<UUID, Map<String, GradeCell>> byStudent(List<GradeCell> cells) {
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.key().studentId(),
                Collectors.toMap(cell -> cell.key().column(), Function.identity())));
  }

  private static Map<String, String> texts(Map<String, GradeCell> cells) {
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
