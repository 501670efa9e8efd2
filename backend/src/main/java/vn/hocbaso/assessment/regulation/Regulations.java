package vn.hocbaso.assessment.regulation;

import java.util.Optional;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.curriculum.EducationKind;
import vn.hocbaso.assessment.secondary.SecondaryRuleSets;

/** Chooses the regulation by kind of education, school year and grade. */
public final class Regulations {

  private Regulations() {}

  /**
   * The regulation that governs a grade in the school year that begins in {@code startYear} (2025
   * for năm học 2025-2026), or empty when none of the known ones does.
   */
  public static Optional<Regulation> governing(EducationKind kind, int startYear, int grade) {
    Optional<Regulation> primary =
        kind == EducationKind.GENERAL
            ? RuleSets.governing(startYear, grade).map(Regulation.Primary::new)
            : Optional.empty();
    return primary.or(
        () -> SecondaryRuleSets.governing(kind, startYear, grade).map(Regulation.Secondary::new));
  }

  /** The regulation with this id, whatever the year: stored results name it. */
  public static Optional<Regulation> withId(String id) {
    return RuleSets.withId(id)
        .<Regulation>map(Regulation.Primary::new)
        .or(() -> SecondaryRuleSets.withId(id).map(Regulation.Secondary::new));
  }
}
