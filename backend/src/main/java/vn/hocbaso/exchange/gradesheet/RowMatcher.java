package vn.hocbaso.exchange.gradesheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.gradebook.BookPages.PageStudent;

/**
 * Tells who a line is about: by our key, by the student code, else by name and date of birth
 * together. A key whose name is another's is not believed: somebody has sorted half of the sheet.
 */
final class RowMatcher {

  private final Map<UUID, PageStudent> byId;
  private final Map<String, PageStudent> byCode;
  private final Map<String, List<PageStudent>> byName;
  private final Map<UUID, Integer> rowsOf = new HashMap<>();

  RowMatcher(List<PageStudent> students, List<ReadRow> rows) {
    byId = students.stream().collect(Collectors.toMap(PageStudent::id, Function.identity()));
    byCode =
        students.stream()
            .collect(
                Collectors.toMap(
                    student -> folded(student.studentCode()), Function.identity(), (a, b) -> a));
    byName = students.stream().collect(Collectors.groupingBy(RowMatcher::name));
    rows.forEach(row -> find(row).ifPresent(it -> rowsOf.merge(it.id(), 1, Integer::sum)));
  }

  /** The student of a line, or why there is none. */
  Match match(ReadRow row) {
    Optional<PageStudent> found = find(row);
    if (found.isEmpty()) {
      boolean namesakes = byName.getOrDefault(Wording.spoken(row.name()), List.of()).size() > 1;
      return new Match.None(
          Fault.of(namesakes ? "GRADE_SHEET_ROW_AMBIGUOUS" : "GRADE_SHEET_ROW_UNKNOWN"));
    }
    PageStudent student = found.get();
    if (!row.name().isEmpty() && !Wording.spoken(row.name()).equals(name(student))) {
      return new Match.None(Fault.of("GRADE_SHEET_ROW_NAME_DIFFERS", student.fullName()));
    }
    return rowsOf.getOrDefault(student.id(), 0) > 1
        ? new Match.None(Fault.of("GRADE_SHEET_ROW_REPEATED"))
        : new Match.Found(student);
  }

  private Optional<PageStudent> find(ReadRow row) {
    if (row.id().isPresent()) {
      return row.id().map(byId::get);
    }
    PageStudent coded = row.code().isEmpty() ? null : byCode.get(folded(row.code()));
    if (coded != null) {
      return Optional.of(coded);
    }
    List<PageStudent> born =
        byName.getOrDefault(Wording.spoken(row.name()), List.of()).stream()
            .filter(student -> row.birth().filter(student.dateOfBirth()::equals).isPresent())
            .toList();
    return born.size() == 1 ? Optional.of(born.getFirst()) : Optional.empty();
  }

  private static String name(PageStudent student) {
    return Wording.spoken(student.fullName());
  }

  private static String folded(String code) {
    return Wording.folded(code);
  }

  /** Whether a line has its student. */
  sealed interface Match {

    record Found(PageStudent student) implements Match {}

    record None(Fault fault) implements Match {}
  }
}
