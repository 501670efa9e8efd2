package vn.hocbaso.gradebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;

/** Finds the results that a comment rests on among a student's other cells. */
final class CommentBasis {

  private CommentBasis() {}

  /**
   * The level in the subject, the lowest one in the block of traits, or the result of the year;
   * empty while one is missing, because a comment on part of them could be wrong tomorrow.
   */
  static Optional<String> level(BookForm form, Column comment, StudentLine line) {
    if (comment.group() == ColumnGroup.GENERAL) {
      return Optional.ofNullable(line.result().overall()).map(OverallResult::code);
    }
    List<Column> levels = beside(form, comment, ColumnPart.LEVEL).toList();
    List<String> values =
        levels.stream().map(column -> value(line, column)).flatMap(Optional::stream).toList();
    if (levels.isEmpty() || values.size() < levels.size()) {
      return Optional.empty();
    }
    List<String> bestFirst = scale(levels.getFirst());
    return values.stream().max(Comparator.comparing(bestFirst::indexOf));
  }

  /** The lowest test mark in the subject. */
  static Optional<BigDecimal> mark(BookForm form, Column comment, StudentLine line) {
    return beside(form, comment, ColumnPart.TEST)
        .map(column -> value(line, column))
        .flatMap(Optional::stream)
        .map(BigDecimal::new)
        .min(Comparator.naturalOrder());
  }

  private static Stream<Column> beside(BookForm form, Column comment, ColumnPart part) {
    return form.columns().stream()
        .filter(column -> column.part() == part)
        .filter(column -> column.group() == comment.group())
        .filter(column -> Objects.equals(column.subject(), comment.subject()));
  }

  private static List<String> scale(Column level) {
    return ((ColumnKind.Choice) level.kind())
        .options().stream().map(ColumnKind.Option::value).toList();
  }

  private static Optional<String> value(StudentLine line, Column column) {
    return Optional.ofNullable(line.cells().get(column.code())).map(GradeCell::value);
  }
}
