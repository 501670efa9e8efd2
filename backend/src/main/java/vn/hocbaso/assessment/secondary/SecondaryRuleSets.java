package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Optional;
import vn.hocbaso.assessment.Origin;
import vn.hocbaso.assessment.curriculum.EducationKind;

/**
 * Chooses the regulation of grades 6 to 12 by kind of education, school year and grade. A new
 * regulation is one more entry of the list.
 */
public final class SecondaryRuleSets {

  private static final List<SecondaryRules> KNOWN = List.of(Tt22Of2021.RULES, Tt43Of2021.RULES);

  private SecondaryRuleSets() {}

  /**
   * The regulation that governs a grade in the school year that begins in {@code startYear} (2025
   * for năm học 2025-2026), or empty when none of the known ones does.
   */
  public static Optional<SecondaryRules> governing(EducationKind kind, int startYear, int grade) {
    return governing(KNOWN, kind, startYear, grade);
  }

  /** The regulation with this id, whatever the year: stored results name it. */
  public static Optional<SecondaryRules> withId(String id) {
    return KNOWN.stream().filter(rules -> rules.id().equals(id)).findFirst();
  }

  static Optional<SecondaryRules> governing(
      List<SecondaryRules> known, EducationKind kind, int startYear, int grade) {
    return Origin.governing(
        known.stream().filter(rules -> rules.kind() == kind).toList(),
        SecondaryRules::origin,
        startYear,
        grade);
  }
}
