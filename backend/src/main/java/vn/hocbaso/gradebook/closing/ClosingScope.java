package vn.hocbaso.gradebook.closing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolYear;

/**
 * What is closed in one act: a period of the whole school, of a stage or of a grade.
 *
 * @param stage null for every stage
 * @param grade null for every grade
 */
public record ClosingScope(
    String schoolYear, ClosingPeriod period, @Nullable SchoolStage stage, @Nullable Integer grade) {

  /**
   * What a request asks for.
   *
   * @throws DomainException {@code SCHOOL_YEAR_INVALID}, {@code CLOSING_SCOPE_INVALID}
   */
  static ClosingScope read(
      @Nullable String schoolYear,
      @Nullable String period,
      @Nullable String stage,
      @Nullable Integer grade) {
    return new ClosingScope(
        schoolYear == null ? "" : schoolYear,
        named(ClosingPeriod.values(), period == null ? "" : period),
        stage == null ? null : named(SchoolStage.values(), stage),
        grade);
  }

  /** The whole year, as {@link #read}. */
  public static ClosingScope ofYear(
      @Nullable String schoolYear, @Nullable String stage, @Nullable Integer grade) {
    return read(schoolYear, ClosingPeriod.YEAR.name(), stage, grade);
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> DomainException.of(ClosingProblem.CLOSING_SCOPE_INVALID));
  }

  /**
   * Checks the scope.
   *
   * @throws DomainException {@code SCHOOL_YEAR_INVALID}; {@code CLOSING_SCOPE_INVALID} for a stage
   *     and a grade at once
   */
  public ClosingScope {
    SchoolYear.read(schoolYear);
    if (stage != null && grade != null) {
      throw DomainException.of(ClosingProblem.CLOSING_SCOPE_INVALID);
    }
  }

  /** Whether a class is meant, with or without a book of the period. */
  boolean covers(ClassProfile group) {
    return (stage == null || stage.has(group.grade())) && (grade == null || grade == group.grade());
  }
}
