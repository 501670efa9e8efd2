package vn.hocbaso.gradebook.closing;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.curriculum.Term;

/**
 * What a school closes, whatever the books of its grades are called: the end of term 1 is a book of
 * its own in primary and in secondary school.
 */
@Schema(name = "ClosingPeriod")
public enum ClosingPeriod {
  /** Giữa học kì I, tiểu học. */
  MIDDLE_OF_TERM_1(AssessmentPeriod.MIDDLE_OF_TERM_1.code(), null),
  /** Học kì I. */
  TERM_1(AssessmentPeriod.END_OF_TERM_1.code(), Term.FIRST.code()),
  /** Giữa học kì II, tiểu học. */
  MIDDLE_OF_TERM_2(AssessmentPeriod.MIDDLE_OF_TERM_2.code(), null),
  /** Học kì II, THCS và THPT; in primary school it ends with the year. */
  TERM_2(null, Term.SECOND.code()),
  /** Cả năm. */
  YEAR(AssessmentPeriod.YEAR_END.code(), "CN");

  private final @Nullable String primary;
  private final @Nullable String secondary;

  ClosingPeriod(@Nullable String primary, @Nullable String secondary) {
    this.primary = primary;
    this.secondary = secondary;
  }

  /** The period's book in classes of a grade; empty where they have none. */
  Optional<String> bookOf(int grade) {
    return Optional.ofNullable(SchoolStage.of(grade) == SchoolStage.PRIMARY ? primary : secondary);
  }
}
