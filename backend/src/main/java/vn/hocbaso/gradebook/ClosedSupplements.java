package vn.hocbaso.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.gradebook.StudentYear.Supplement;
import vn.hocbaso.gradebook.StudentYear.SupplementKind;
import vn.hocbaso.gradebook.StudentYear.SupplementValue;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.result.PrimarySupplements;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.Verdict;

/**
 * The closed supplementary assessment of a class, in the words that its year records print.
 *
 * @param results of its closing, by student; none while the book is open
 * @param values its stored values, by student and column
 */
record ClosedSupplements(Map<UUID, StudentResult> results, Map<UUID, Map<String, String>> values) {

  /** Promotion that nothing is awaited for any more. */
  private static final Set<String> SETTLED =
      Set.of("HOAN_THANH", "HT_QUYET_DINH_LEN_LOP", "HT_QUYET_DINH_O_LAI");

  /** No supplementary assessment, or one that is not closed. */
  static ClosedSupplements none() {
    return new ClosedSupplements(Map.of(), Map.of());
  }

  /** Whether neither an assessment nor a decision is awaited. */
  static boolean isSettled(StudentResult.PrimarySupplement summer) {
    return SETTLED.contains(Objects.requireNonNullElse(summer.promotion().code(), ""));
  }

  /**
   * What summer brought a student; empty for one who was not assessed again, and while a decision
   * is awaited.
   *
   * @param year stored values of the year's book, by column
   */
  Optional<Supplement> of(UUID student, Programme programme, Map<String, String> year) {
    Set<String> again = PrimarySupplements.columns(programme, year).orElse(Set.of());
    return !again.isEmpty()
            && results.get(student) instanceof StudentResult.PrimarySupplement summer
            && isSettled(summer)
        ? Optional.of(supplement(summer, lines(programme, again, year, own(student)), own(student)))
        : Optional.empty();
  }

  private Map<String, String> own(UUID student) {
    return values.getOrDefault(student, Map.of());
  }

  private static Supplement supplement(
      StudentResult.PrimarySupplement summer,
      List<SupplementValue> lines,
      Map<String, String> values) {
    Verdict promotion = summer.promotion();
    return new Supplement(
        lines,
        OverallResult.of(Objects.requireNonNull(summer.overall(), "closed without a result"))
            .orElseThrow(),
        Objects.requireNonNull(promotion.code()),
        promotion.reason(),
        values.get(Columns.SUPPLEMENT_COMMENT));
  }

  private static List<SupplementValue> lines(
      Programme programme,
      Set<String> again,
      Map<String, String> year,
      Map<String, String> renewed) {
    return programme.columns(AssessmentPeriod.YEAR_END).stream()
        .filter(column -> again.contains(column.code()))
        .map(
            column ->
                new SupplementValue(
                    kind(column),
                    column.code().substring(0, column.code().lastIndexOf('.')),
                    column.label(),
                    Objects.requireNonNull(year.get(column.code()), "closed without a value"),
                    Objects.requireNonNull(renewed.get(column.code()), "closed without a value")))
        .toList();
  }

  private static SupplementKind kind(AssessmentColumn column) {
    return switch (column.of()) {
      case AssessmentColumn.LevelOf level -> SupplementKind.SUBJECT_LEVEL;
      case AssessmentColumn.MarkOf mark -> SupplementKind.TEST_MARK;
      case AssessmentColumn.TraitLevelOf level -> SupplementKind.TRAIT_LEVEL;
      case AssessmentColumn.CommentOn comment -> throw new IllegalStateException("words");
      case AssessmentColumn.CommentOnTraits comment -> throw new IllegalStateException("words");
    };
  }
}
