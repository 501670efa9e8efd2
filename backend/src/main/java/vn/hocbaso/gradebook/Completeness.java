package vn.hocbaso.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Whether the values of a book are enough to close it. Whoever closes a book and whoever only asks
 * beforehand come to the same refusal here.
 *
 * @param students who attend
 * @param incomplete those of them who lack something
 * @param cells how many cells are missing
 */
record Completeness(int students, int incomplete, int cells) {

  /** What lines amount to. */
  static Completeness of(List<StudentLine> lines) {
    return ofMissing(lines.stream().map(StudentLine::missing).toList());
  }

  /** The same from the missing columns of each student. */
  static Completeness ofMissing(Collection<List<String>> missing) {
    return new Completeness(
        missing.size(),
        (int) missing.stream().filter(columns -> !columns.isEmpty()).count(),
        missing.stream().mapToInt(List::size).sum());
  }

  /**
   * Why the book cannot be closed: {@code GRADE_BOOK_WITHOUT_STUDENTS} for a class in which nobody
   * attends, {@code GRADE_BOOK_INCOMPLETE}; empty when it can.
   */
  Optional<DomainException> refusal() {
    if (students == 0) {
      return Optional.of(DomainException.of(GradeBookProblem.GRADE_BOOK_WITHOUT_STUDENTS));
    }
    return cells == 0
        ? Optional.empty()
        : Optional.of(
            DomainException.of(GradeBookProblem.GRADE_BOOK_INCOMPLETE, cells, incomplete));
  }

  /** Refuses a book that cannot be closed. */
  void require() {
    refusal()
        .ifPresent(
            refused -> {
              throw refused;
            });
  }
}
