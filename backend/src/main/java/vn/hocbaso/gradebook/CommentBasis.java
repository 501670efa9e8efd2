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
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.SubjectVerdict;
import vn.hocbaso.gradebook.result.YearSubject;

/** Finds the results that a comment rests on among a student's other cells and results. */
final class CommentBasis {

  private CommentBasis() {}

  /**
   * The level in the subject, the lowest one in the block of traits, or the result of the period;
   * empty while one is missing, because a comment on part of them could be wrong tomorrow.
   */
  static Optional<String> level(BookForm form, Column comment, StudentLine line) {
    if (comment.group() == ColumnGroup.GENERAL) {
      return comment.code().equals(Columns.HOMEROOM_COMMENT)
          ? overall(line.result())
          : Optional.empty();
    }
    return verdict(comment, line.result(), SubjectVerdict.Status.COMMENTED)
        .or(() -> lowestLevel(form, comment, line));
  }

  /** The average of a secondary subject, or the lowest test mark of a primary one. */
  static Optional<BigDecimal> mark(BookForm form, Column comment, StudentLine line) {
    return verdict(comment, line.result(), SubjectVerdict.Status.SCORED)
        .map(BigDecimal::new)
        .or(() -> lowestTest(form, comment, line));
  }

  private static Optional<String> overall(StudentResult result) {
    return switch (result) {
      case StudentResult.NoResult none -> Optional.empty();
      case StudentResult.PrimaryUnassessed unassessed -> Optional.empty();
      case StudentResult.PrimarySupplement supplement -> Optional.ofNullable(supplement.overall());
      case StudentResult.PrimaryYear year ->
          Optional.ofNullable(year.overall()).map(OverallResult::code);
      case StudentResult.SecondaryTerm term ->
          Optional.ofNullable(term.learning().verdict().code());
      case StudentResult.SecondaryYear year ->
          Optional.ofNullable(year.learning().verdict().code());
    };
  }

  private static Optional<String> verdict(
      Column comment, StudentResult result, SubjectVerdict.Status status) {
    return subjects(result)
        .filter(verdict -> verdict.subject().equals(comment.subject()))
        .filter(verdict -> verdict.status() == status)
        .map(SubjectVerdict::value)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Stream<SubjectVerdict> subjects(StudentResult result) {
    return switch (result) {
      case StudentResult.NoResult none -> Stream.of();
      case StudentResult.PrimaryUnassessed unassessed -> Stream.of();
      case StudentResult.PrimarySupplement supplement -> Stream.of();
      case StudentResult.PrimaryYear year -> Stream.of();
      case StudentResult.SecondaryTerm term -> term.subjects().stream();
      case StudentResult.SecondaryYear year -> year.subjects().stream().map(YearSubject::year);
    };
  }

  private static Optional<String> lowestLevel(BookForm form, Column comment, StudentLine line) {
    List<Column> levels = beside(form, comment, line, ColumnPart.LEVEL).toList();
    List<String> values =
        levels.stream().map(column -> value(line, column)).flatMap(Optional::stream).toList();
    if (levels.isEmpty() || values.size() < levels.size()) {
      return Optional.empty();
    }
    List<String> bestFirst = scale(levels.getFirst());
    return values.stream().max(Comparator.comparing(bestFirst::indexOf));
  }

  private static Optional<BigDecimal> lowestTest(BookForm form, Column comment, StudentLine line) {
    return beside(form, comment, line, ColumnPart.TEST)
        .map(column -> value(line, column))
        .flatMap(Optional::stream)
        .map(BigDecimal::new)
        .min(Comparator.naturalOrder());
  }

  private static Stream<Column> beside(
      BookForm form, Column comment, StudentLine line, ColumnPart part) {
    return form.columns().stream()
        .filter(column -> column.part() == part)
        .filter(column -> column.group() == comment.group())
        .filter(column -> Objects.equals(column.subject(), comment.subject()))
        .filter(column -> !line.notApplicable().containsKey(column.code()));
  }

  private static List<String> scale(Column level) {
    return ((ColumnKind.Choice) level.kind())
        .options().stream().map(ColumnKind.Option::value).toList();
  }

  private static Optional<String> value(StudentLine line, Column column) {
    return Optional.ofNullable(line.cells().get(column.code())).map(GradeCell::value);
  }
}
