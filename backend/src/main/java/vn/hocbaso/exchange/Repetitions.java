package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.StudentField.CLASS_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.DATE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.DOCUMENT_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.FULL_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.PERSONAL_ID_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.STUDENT_CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;

/**
 * Rows of one file that are about one student. All of them are kept out, because nobody but the
 * clerk knows which one is right.
 */
final class Repetitions {

  private final Map<Integer, Integer> otherRow = new HashMap<>();

  private Repetitions() {}

  /** Compares the rows with each other. */
  static Repetitions in(List<MatchedRow> matched) {
    Map<String, List<StudentRow>> sameNumber = new HashMap<>();
    Map<String, List<StudentRow>> samePerson = new HashMap<>();
    for (MatchedRow candidate : matched) {
      StudentRow row = candidate.row();
      if (row.readable()) {
        numbers(row, candidate.match()).forEach(number -> add(sameNumber, number, row));
        add(samePerson, person(row), row);
      }
    }
    Repetitions repetitions = new Repetitions();
    sameNumber.values().forEach(repetitions::remember);
    // Two namesakes in one class are two students only if both have a number that says so.
    samePerson.values().stream()
        .filter(group -> !group.stream().allMatch(Repetitions::isNumbered))
        .forEach(repetitions::remember);
    return repetitions;
  }

  /** Another row about the same student. */
  Optional<Integer> of(StudentRow row) {
    return Optional.ofNullable(otherRow.get(row.number()));
  }

  private void remember(List<StudentRow> group) {
    int first = group.getFirst().number();
    for (StudentRow other : group.subList(1, group.size())) {
      otherRow.putIfAbsent(other.number(), first);
      otherRow.putIfAbsent(first, other.number());
    }
  }

  private static void add(Map<String, List<StudentRow>> groups, String key, StudentRow row) {
    groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(row);
  }

  private static Stream<String> numbers(StudentRow row, Match match) {
    Stream<String> written =
        Stream.of(STUDENT_CODE, PERSONAL_ID_NUMBER, DOCUMENT_NUMBER)
            .filter(field -> row.value(field) != null)
            .map(field -> field + " " + row.value(field));
    // A row may name a student by code and another the same one by id number.
    return match instanceof Match.Found found
        ? Stream.concat(written, Stream.of("student " + found.student().id())).distinct()
        : written;
  }

  private static String person(StudentRow row) {
    return StudentIndex.person(text(row, FULL_NAME), text(row, DATE_OF_BIRTH))
        + " "
        + KnownSchool.comparable(text(row, CLASS_NAME));
  }

  private static String text(StudentRow row, StudentField field) {
    return Objects.requireNonNullElse(row.value(field), "");
  }

  private static boolean isNumbered(StudentRow row) {
    return Stream.of(STUDENT_CODE, PERSONAL_ID_NUMBER, DOCUMENT_NUMBER)
        .anyMatch(field -> row.value(field) != null);
  }
}
